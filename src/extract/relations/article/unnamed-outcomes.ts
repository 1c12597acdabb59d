/**
 * Outcomes of a deal that is only "it" or not mentioned at all, in the sentence after the one that tells of it or in a later clause of
 * that: "It was turned down." "Regulators cleared it in May." "Nothing came of it." "The family said no."
 */
import type { Candidate } from "../match/candidate.ts";
import type { Parse } from "../syntax/parse.ts";
import { outcomeAt } from "./read-outcome.ts";
import type { Outcome } from "./read-outcome.ts";

/** Where an outcome is told. */
interface Place {
  readonly sentence: number;
  readonly trigger: number;
}

/** `candidates` with one more for each whose outcome a later clause or the next sentence tells. */
export function applyUnnamedOutcomes(
  parses: readonly Parse[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const added = parses.flatMap((parse) =>
    parse.units.flatMap((unit, index) => {
      if (unit.kind !== "verb") return [];
      const outcome = outcomeAt(parse, unit, index);
      return outcome === null
        ? []
        : settled(parse, candidates, outcome, { sentence: parse.sentence, trigger: index });
    }),
  );
  return added.length === 0
    ? candidates
    : [...candidates, ...added].sort((left, right) => left.sentence - right.sentence);
}

/** The candidates of the last trigger before the place, with their outcome. */
function settled(
  parse: Parse,
  candidates: readonly Candidate[],
  { status, types, from, takers = [] }: Outcome,
  place: Place,
): Candidate[] {
  const last = candidates.findLast(
    ({ sentence, trigger, source }) =>
      !takers.includes(source) &&
      ((sentence === place.sentence && trigger < place.trigger) || sentence === place.sentence - 1),
  );
  if (last === undefined || (status === "ended" && isOfBefore(parse, place, last))) return [];
  return candidates
    .filter(
      (candidate) =>
        candidate.sentence === last.sentence &&
        candidate.trigger === last.trigger &&
        types.has(candidate.type) &&
        candidate.asserted &&
        !takers.includes(candidate.source) &&
        candidate.status !== status &&
        (from === null || candidate.status === from),
    )
    .map((candidate) => ({ ...candidate, ...place, status, asserted: true, revived: from === "ended" }));
}

/** "The merger is back on. In April the two had called it off": the pluperfect goes back behind what was told. */
function isOfBefore({ units }: Parse, { sentence, trigger }: Place, last: Candidate): boolean {
  const verb = units[trigger];
  return (
    last.status === "confirmed" &&
    last.sentence < sentence &&
    verb?.kind === "verb" &&
    verb.perfect &&
    verb.past
  );
}
