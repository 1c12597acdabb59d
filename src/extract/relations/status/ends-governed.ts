/** Verbs that end what they govern: "walked away from the deal", "brought the alliance to a close", "settled the suit". */
import { complementsOfVerb } from "../slots/complements.ts";
import type { Complement } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import type { Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import {
  ENDING_OBJECTS,
  ENDING_PARTICLES,
  ENDING_PREPOSITIONS,
  ENDING_VERBS,
  LOSING_VERBS,
  RELATED_PARTIES,
} from "./ending-cues.ts";
import { isOnlyPart } from "./parts.ts";

/** "The alliance came to an end", "brought it to a close". */
const CLOSING_VERBS: ReadonlySet<string> = new Set(["come", "bring", "draw", "grind", "amount"]);
/** What is thought of a deal. */
const OPINIONS: ReadonlySet<string> = wordSet(
  `criticism, praise, assessment, view, account, description, interpretation, comparison, objection, cost`,
);
/** What ends a suit or an inquiry by agreement or for want of proof. */
const RESOLVING_VERBS: ReadonlySet<string> = wordSet(
  `settle, resolve, close, conclude, drop, discontinue, compromise`,
);
/** How one comes to a settlement. */
const PAYING_VERBS: ReadonlySet<string> = wordSet(`pay, agree, decide, choose`);
/** Where what never came about has stayed, by the verb that would have moved it. */
const STARTING_PLACES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["get", wordSet(`ground, board, block`)],
  ["leave", wordSet(`ground, board, drawing-board`)],
  ["come", wordSet(`fruition, pass, anything`)],
]);
const INQUIRIES: ReadonlySet<string> = wordSet(`
  litigation, dispute, proceeding, lawsuit, suit, case, claim, complaint, action, quarrel, inquiry, enquiry, investigation, probe,
  review, examination
`);
const ENDS: ReadonlySet<string> = wordSet(`end, close, halt, nothing, naught, nought, standstill, grief`);
const LEAVING_VERBS: ReadonlySet<string> = wordSet(`let, allow, leave, permit`);
const LAPSING: ReadonlySet<string> = wordSet(`lapse, expire, die, wither`);
/** "Sell under an agreement" ends nothing. */
const UNDERLYING: ReadonlySet<string> = new Set(["under", "through", "via", "with", "as part of"]);

/** Whether the verb unit `index` ends the unit `child` below it. */
export function endsGoverned(
  parse: Parse,
  { index, verb, child }: { readonly index: number; readonly verb: VerbUnit; readonly child: number },
): boolean {
  const under = parse.units[child];
  if (RESOLVING_VERBS.has(verb.lemma) && isDone(parse, index, verb) && hasHead(under, INQUIRIES)) return true;
  if (LOSING_VERBS.has(verb.lemma) && (hasHead(under, RELATED_PARTIES) || isNamedRole(parse, index, child)))
    return true;
  if (ENDING_VERBS.has(verb.lemma) && !isLooselyTied(parse, { index, child })) return true;
  const { objects, prepositions, particles } = complementsOfVerb(parse, index);
  const role = prepositions.find(({ noun }) => noun === child)?.word ?? "";
  const following = verb.lemma === "be" ? [] : prepositions.map(({ word }) => word);
  const next = parse.units[index + 1];
  const particle = under?.kind === "verb" && next?.kind === "preposition" ? [next.word] : [];
  if (!UNDERLYING.has(role) && isCalledOff(verb, [...particles, ...following, ...particle])) return true;
  if (isLeftToLapse(parse, index, verb) || isStillborn(parse, index, verb)) return true;
  const endings = ENDING_OBJECTS.get(verb.lemma);
  if (endings !== undefined && verb.done && objects.some((at) => hasHead(parse.units[at], endings)))
    return true;
  return CLOSING_VERBS.has(verb.lemma) && prepositions.some(({ noun }) => hasHead(parse.units[noun], ENDS));
}

/** "settled the suit", "paid $5m *to settle* the suit". */
function isDone({ units, links }: Parse, index: number, verb: VerbUnit): boolean {
  const above = links.get(index)?.governor ?? -1;
  const governor = units[above]?.kind === "noun" ? units[above - 1] : units[above];
  return (
    verb.done ||
    (verb.form === "infinitive" &&
      governor?.kind === "verb" &&
      PAYING_VERBS.has(governor.lemma) &&
      governor.done &&
      !governor.negated)
  );
}

/** "never got off the ground", "has never left the drawing board". */
function isStillborn(parse: Parse, index: number, verb: VerbUnit): boolean {
  const starts = STARTING_PLACES.get(verb.lemma);
  const before = parse.units[index - 1];
  const isNever = before?.kind === "adverb" && before.word === "never";
  if (starts === undefined || !(verb.negated || isNever)) return false;
  const { objects, prepositions } = complementsOfVerb(parse, index);
  return [...objects, ...prepositions.map(({ noun }) => noun)].some((noun) =>
    hasHead(parse.units[noun], starts),
  );
}

/** "dropped B as *its auditor*". */
function isNamedRole(parse: Parse, index: number, child: number): boolean {
  return complementsOfVerb(parse, index).prepositions.some(
    ({ word, noun }) => word === "as" && noun === child,
  );
}

/** "let the licence lapse", "was allowed to expire". */
function isLeftToLapse({ units }: Parse, index: number, verb: VerbUnit): boolean {
  if (!LEAVING_VERBS.has(verb.lemma) || !verb.done || verb.negated) return false;
  const rest = units.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind === "comma" || kind === "break" || kind === "conjunction");
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .some((unit) => (unit.kind === "verb" ? LAPSING.has(unit.lemma) : hasHead(unit, LAPSING)));
}

/** "dropped its objection to the deal", "debt left over from the deal": the verb ends something else. */
function isLooselyTied(
  parse: Parse,
  { index, child }: { readonly index: number; readonly child: number },
): boolean {
  const verb = parse.units[index];
  const complement = complementsOfVerb(parse, index).prepositions.find(({ noun }) => noun === child);
  return (
    complement !== undefined &&
    (!ENDING_PREPOSITIONS.has(complement.word) ||
      isOnlyPart(parse, child) ||
      isOpinionOf(parse.units, complement) ||
      (verb?.kind === "verb" && verb.lemma === "leave"))
  );
}

/** "rejected *criticism* of its purchase": what is thought of a deal, not the deal, is turned down. */
function isOpinionOf(units: readonly Unit[], { word, noun }: Complement): boolean {
  return word === "of" && hasHead(units[noun - 2], OPINIONS);
}

function isCalledOff(verb: VerbUnit, particles: readonly string[]): boolean {
  return (ENDING_PARTICLES.get(verb.lemma) ?? []).some((particle) => particles.includes(particle));
}
