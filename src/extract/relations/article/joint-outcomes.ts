/**
 * What the two sides of a deal do together without naming it: "the airlines have given up", "the pair parted in May", "they had signed",
 * "the two have since made up".
 */
import type { Status } from "../../../model/ontology.ts";
import type { Candidate } from "../match/candidate.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { fillVerbSlot } from "../slots/verb-slots.ts";
import { standingOf } from "../status/status.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { DEALS } from "./read-outcome.ts";

type JointOutcome = "ended" | "signed" | "revived";

/** Sentences after their deal within which both sides stand for it. */
const REACH = 5;

/** What both do, by verb and the particle or object that it needs; an empty list needs neither and takes no object. */
const PARTING: ReadonlyMap<string, readonly string[]> = new Map([
  ["part", ["way", "company"]],
  ["split", ["", "up"]],
  ["separate", [""]],
  ["divorce", [""]],
  ["give", ["up"]],
  ["break", ["up"]],
  ["walk", ["away"]],
  ["call", ["quit", "off"]],
  ["go", ["way"]],
  ["pull", ["plug"]],
]);
const RESOLVING: ReadonlySet<string> = wordSet(`agree, decide, choose, resolve, vote`);
const SIGNING: ReadonlyMap<string, readonly string[]> = new Map([
  ["sign", ["", "contract", "paper", "agreement", "deal"]],
  ["shake", ["hand"]],
  ["tie", ["knot"]],
  ["reach", ["agreement"]],
]);
const MAKING_UP: ReadonlyMap<string, readonly string[]> = new Map([
  ["make", ["up", "peace"]],
  ["patch", ["up", "thing"]],
  ["reconcile", [""]],
  ["bury", ["hatchet"]],
]);

/** `candidates` with one more for each deal whose sides give up, sign or make up. */
export function applyJointOutcomes(
  parses: readonly Parse[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const added = parses.flatMap((parse) =>
    parse.units.flatMap((unit, index) => {
      const outcome = unit.kind === "verb" ? outcomeOf(parse, unit, index) : null;
      return outcome === null ? [] : settled(candidates, { parse, index, outcome });
    }),
  );
  return added.length === 0
    ? candidates
    : [...candidates, ...added].sort((left, right) => left.sentence - right.sentence);
}

function outcomeOf(parse: Parse, verb: VerbUnit, index: number): JointOutcome | null {
  if (!(verb.done || isResolvedOn(parse, verb, index)) || verb.passive || verb.negated) return null;
  if (fits(PARTING, parse, verb, index)) return "ended";
  const next = parse.units[index + 1];
  if (next?.kind !== "verb" && fits(SIGNING, parse, verb, index)) return "signed";
  return fits(MAKING_UP, parse, verb, index) ? "revived" : null;
}

/** "have agreed *to part*". */
function isResolvedOn({ units, links }: Parse, { form }: VerbUnit, index: number): boolean {
  const governor = units[links.get(index)?.governor ?? -1];
  return form === "infinitive" && governor?.kind === "verb" && RESOLVING.has(governor.lemma) && governor.done;
}

function fits(
  verbs: ReadonlyMap<string, readonly string[]>,
  parse: Parse,
  { lemma }: VerbUnit,
  index: number,
): boolean {
  const needed = verbs.get(lemma);
  if (needed === undefined) return false;
  const { objects, particles, prepositions } = complementsOfVerb(parse, index);
  const heads = [...objects, ...prepositions.map(({ noun }) => noun)].flatMap((noun) =>
    membersOf(parse.units[noun]).map(({ head }) => head),
  );
  if (needed.includes("") && objects.length === 0) return true;
  return needed.some((word) => particles.includes(word) || heads.includes(word));
}

/** The candidates of the last deal between exactly those who act, with its outcome. */
function settled(
  candidates: readonly Candidate[],
  {
    parse,
    index,
    outcome,
  }: { readonly parse: Parse; readonly index: number; readonly outcome: JointOutcome },
): Candidate[] {
  const parties = fillVerbSlot(parse, index, { place: "subject", mode: "party" });
  if (parties.length < 2) return [];
  const between = candidates.filter(
    (candidate) =>
      DEALS.has(candidate.type) &&
      candidate.sentence <= parse.sentence &&
      candidate.sentence >= parse.sentence - REACH &&
      parties.includes(candidate.source) &&
      parties.includes(candidate.target),
  );
  const last = between.at(-1);
  const verb = parse.units[index];
  const isOfBefore = verb?.kind === "verb" && verb.perfect && verb.past && last?.status === "confirmed";
  const told: Status = outcome === "ended" ? "ended" : "confirmed";
  const from: Status | null = outcome === "signed" ? "rumoured" : outcome === "revived" ? "ended" : null;
  if (last === undefined || (isOfBefore && told === "ended")) return [];
  if (standingOf(parse, index, "confirmed").status !== "confirmed") return [];
  return between
    .filter(
      (candidate) =>
        candidate.sentence === last.sentence &&
        candidate.trigger === last.trigger &&
        candidate.status !== told &&
        (from === null || candidate.status === from),
    )
    .map((candidate) => ({
      ...candidate,
      status: told,
      asserted: true,
      revived: from === "ended",
      sentence: parse.sentence,
      trigger: index,
    }));
}
