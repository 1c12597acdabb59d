/**
 * The status of a relation over one article. The last word counts, but a bare reference asserts nothing, and what follows the news of
 * an end tells how it came to it, unless it tells of a new start.
 */
import type { Status } from "../../../model/ontology.ts";
import type { Candidate } from "../match/candidate.ts";

/** `group` holds the candidates of one relation, in text order; `restarts` says which of them tell of a new start. */
export function lastStatus(group: readonly Candidate[], restarts: (candidate: Candidate) => boolean): Status {
  const [first, ...rest] = group;
  let status: Status = first?.status ?? "confirmed";
  let asserted = first?.asserted ?? false;
  const isOver = first?.status === "ended" && asserted;
  for (const candidate of rest) {
    if (candidate.revived === true) {
      status = candidate.status;
      asserted = true;
      continue;
    }
    const sameSentence = candidate.sentence === first?.sentence;
    if (
      candidate.status === "confirmed" &&
      (sameSentence || !candidate.asserted) &&
      (asserted || status !== "confirmed")
    )
      continue;
    if (candidate.status === "rumoured" && status === "confirmed" && asserted) continue;
    if (
      isOver &&
      status === "ended" &&
      (candidate.status === "confirmed" || candidate.status === "rumoured") &&
      !restarts(candidate)
    )
      continue;
    status = candidate.status;
    asserted = asserted || candidate.asserted;
  }
  return status;
}
