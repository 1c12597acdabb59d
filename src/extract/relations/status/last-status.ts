/** The status of a relation over one article: the last word counts, but a bare reference asserts nothing. */
import type { Status } from "../../../model/ontology.ts";
import type { Candidate } from "../match/candidate.ts";

/** `group` holds the candidates of one relation, in text order. */
export function lastStatus(group: readonly Candidate[]): Status {
  let status: Status = group[0]?.status ?? "confirmed";
  let asserted = group[0]?.asserted ?? false;
  for (const candidate of group.slice(1)) {
    const sameSentence = candidate.sentence === group[0]?.sentence;
    if (
      candidate.status === "confirmed" &&
      (sameSentence || !candidate.asserted) &&
      (asserted || status !== "confirmed")
    )
      continue;
    status = candidate.status;
    asserted = asserted || candidate.asserted;
  }
  return status;
}
