/**
 * Bids that somebody else has beaten: once an article has told that one company took over another, what it later tells of earlier bids
 * for the same company ("Rowan, which had offered less") is over.
 */
import type { Candidate } from "../match/candidate.ts";
import { governorsOf } from "../status/governors.ts";
import { COMPLETING_VERBS } from "../status/status-cues.ts";
import type { Parse } from "../syntax/parse.ts";

/** `candidates` in which such bids have ended. */
export function endBeatenBids(
  parses: readonly Parse[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const bySentence = new Map(parses.map((parse) => [parse.sentence, parse]));
  return candidates.map((candidate) => {
    if (candidate.type !== "acquisition" || candidate.status !== "rumoured") return candidate;
    const parse = bySentence.get(candidate.sentence);
    const isBeaten =
      parse !== undefined &&
      tellsOfPast(parse, candidate.trigger) &&
      candidates.some(
        (other) => isTakeoverBefore(other, candidate) && isDone(bySentence.get(other.sentence), other),
      );
    return isBeaten ? { ...candidate, status: "ended" } : candidate;
  });
}

function isTakeoverBefore(other: Candidate, bid: Candidate): boolean {
  return (
    other.type === "acquisition" &&
    other.status === "confirmed" &&
    other.asserted &&
    !other.completed &&
    other.target === bid.target &&
    other.source !== bid.source &&
    other.sentence < bid.sentence
  );
}

/** "bought", "completed its purchase", but not "agreed to buy". */
function isDone(parse: Parse | undefined, { trigger }: Candidate): boolean {
  const verb = parse?.units[trigger];
  if (parse === undefined || verb?.kind === "verb") return verb?.kind === "verb" && verb.done;
  return governorsOf(parse, trigger).some((index) => {
    const unit = parse.units[index];
    return unit?.kind === "verb" && unit.done && COMPLETING_VERBS.has(unit.lemma);
  });
}

/** "offered", "had looked at", but not "is said to have offered". */
function tellsOfPast(parse: Parse, trigger: number): boolean {
  const verbs = governorsOf(parse, trigger).flatMap((index) => {
    const unit = parse.units[index];
    return unit?.kind === "verb" ? [unit] : [];
  });
  return (
    verbs.length > 0 &&
    verbs.every(({ past, form }) => past || form === "infinitive" || form === "gerund") &&
    verbs.some(({ past }) => past)
  );
}
