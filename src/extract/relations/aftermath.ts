/**
 * What an article says later of a deal without naming its parties: "the takeover was abandoned", "talks collapsed".
 * Such a sentence gives the last matching deal before it a new status and its own sentence as evidence.
 */
import type { Status } from "../../model/ontology.ts";
import { DEAL_NOUNS, isDefinite } from "./deal-nouns.ts";
import type { Candidate } from "./match/candidate.ts";
import { carrierOf } from "./slots/carriers.ts";
import { complementsOfNoun, nounsAfter } from "./slots/complements.ts";
import { partiesOf } from "./slots/parties.ts";
import { fillVerbSlot } from "./slots/verb-slots.ts";
import { standingOf } from "./status/status.ts";
import { wordList, wordSet } from "./word-list.ts";
import type { Parse } from "./syntax/parse.ts";
import type { Noun } from "./syntax/unit.ts";

/** Prepositions that name the parties of a deal: "the purchase *of* B will not proceed". */
const OTHERS: readonly string[] = wordList(`with, for, between, of, by, against, to`);
/** "withdrew from the contract", unlike "was withdrawn within a week of the contract". */
const REACHING: ReadonlySet<string> = wordSet(`from, out of, on, with`);

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
  if (noun.possessors.length > 0 && !noun.possessors.some((id) => id === last.source || id === last.target))
    return [];
  if (isWithOthers(parse, index, last) || isDoneByOthers(parse, index, last)) return [];
  if (last.status === "confirmed" && isOfBefore(parse, index)) return [];
  const { status, asserted } = standingOf(parse, index, "confirmed");
  if (status !== "ended" || !asserted) return [];
  const ended: Status = status;
  return known
    .filter(
      (candidate) =>
        candidate.sentence === last.sentence &&
        candidate.trigger === last.trigger &&
        candidate.type === last.type,
    )
    .map((candidate) => ({
      ...candidate,
      status: ended,
      asserted,
      sentence: parse.sentence,
      trigger: index,
    }));
}

function isToldBy({ sentence, trigger }: Candidate, parse: Parse, index: number): boolean {
  return sentence === parse.sentence && trigger === index;
}

/** "A completed the takeover, which an authority had blocked": the pluperfect goes back behind what was told. */
function isOfBefore(parse: Parse, index: number): boolean {
  const verb = parse.units[carrierOf(parse, index)?.verb ?? -1];
  return verb?.kind === "verb" && verb.perfect && verb.past;
}

/** "C lost the contract" when the last contract is not C's; a takeover may be ended by whoever forbids it. */
function isDoneByOthers(parse: Parse, index: number, { type, source, target }: Candidate): boolean {
  const carrier = carrierOf(parse, index);
  if (type === "acquisition" || carrier === null) return false;
  if (carrier.as === "complement" && !REACHING.has(carrier.word)) return true;
  if (carrier.as === "subject") return false;
  const doers = fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
  return doers.length > 0 && !doers.some((id) => id === source || id === target);
}

/** "talks with B ended" when the last deal is not with B. */
function isWithOthers(parse: Parse, index: number, { source, target }: Candidate): boolean {
  const others = OTHERS.flatMap((word) => nounsAfter(complementsOfNoun(parse, index), [word])).flatMap(
    (noun) => partiesOf(parse, noun, "party"),
  );
  return others.length > 0 && !others.some((id) => id === source || id === target);
}
