/**
 * What an article says later of a deal without naming its parties: "the takeover was abandoned", "talks collapsed".
 * Such a sentence gives the last matching deal before it a new status and its own sentence as evidence.
 */
import { DEAL_NOUNS, isDefinite } from "../deal-nouns.ts";
import type { Candidate } from "../match/candidate.ts";
import { outcomeOf } from "../status/outcomes.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { isAnotherDeal } from "./another-deal.ts";

/** `candidates` with one more for each later sentence that ends, denies or confirms an earlier deal by a bare noun. */
export function applyAftermath(parses: readonly Parse[], candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates];
  for (const parse of parses) {
    parse.units.forEach((unit, index) => {
      if (unit.kind !== "noun") return;
      for (const noun of unit.members)
        if (DEAL_NOUNS.has(noun.head)) all.push(...retold(parse, { index, noun }, all));
    });
  }
  return all.sort((left, right) => left.sentence - right.sentence);
}

function retold(
  parse: Parse,
  { index, noun }: { readonly index: number; readonly noun: Noun },
  known: readonly Candidate[],
): Candidate[] {
  const types = DEAL_NOUNS.get(noun.head);
  if (types === undefined || noun.entities.length > 0 || !isDefinite(noun)) return [];
  if (known.some((candidate) => isToldBy(candidate, parse, index) && types.includes(candidate.type)))
    return [];
  const last = known
    .filter(
      (candidate) =>
        candidate.sentence <= parse.sentence &&
        types.includes(candidate.type) &&
        !(candidate.sentence === parse.sentence && candidate.trigger > index),
    )
    .at(-1);
  if (last === undefined) return [];
  if (isAnotherDeal(parse, { index, noun }, last)) return [];
  const status = outcomeOf(parse, index, last.status);
  if (status === null) return [];
  return known
    .filter(
      (candidate) =>
        candidate.sentence === last.sentence &&
        candidate.trigger === last.trigger &&
        candidate.type === last.type,
    )
    .map((candidate) => ({
      ...candidate,
      status,
      asserted: true,
      sentence: parse.sentence,
      trigger: index,
    }));
}

function isToldBy({ sentence, trigger }: Candidate, parse: Parse, index: number): boolean {
  return sentence === parse.sentence && trigger === index;
}
