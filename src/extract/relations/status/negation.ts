/** What "not", "never", "no longer" and "nothing" around a verb make of the status of what it governs. */
import type { Status } from "../../../model/ontology.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { isDate } from "../syntax/linking.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { ENDING_VERBS } from "./ending-cues.ts";
import { DENYING_PARTICLES, DENYING_VERBS, HAPPENING_VERBS, NOTHINGS, WISHING_VERBS } from "./status-cues.ts";
import { negated, opened } from "./turns.ts";

const EXCLUSIVE: ReadonlySet<string> = wordSet(`
  exclusive, sole, only, main, largest, biggest, primary, top
`);
/** Verbs that leave what they are said of as it is, also when negated. */
const UNTOUCHING: ReadonlySet<string> = wordSet(`
  affect, concern, cover, change, alter, include, mention, involve, touch, influence, name, extend, respond, comment, discuss,
  answer, reply, disclose, elaborate, reveal, explain, specify, raise, improve, increase, sweeten, lift, draw
`);
/** Verbs whose "not" stops what was under way: "would not allow A to buy B", "the licence will not be renewed". */
const CONTINUING_VERBS: ReadonlySet<string> = wordSet(`
  allow, permit, let, authorise, authorize, renew, prolong, proceed, pursue, continue, resume, materialise, materialize
`);
const MERELY: ReadonlySet<string> = wordSet(`only, just, merely, simply, solely`);
/** "not until May": afterwards it is so. */
const BEFORE_THEN: ReadonlySet<string> = wordSet(`until, till`);
const ALLOWING: ReadonlySet<string> = wordSet(`can, could, may`);
const TRUTHS: ReadonlySet<string> = wordSet(`truth, substance, foundation, basis, word, merit`);

/** The status of `child`, or of the verb itself when that is `null`, once the negation of the verb `index` is read. */
export function afterNegation(
  status: Status,
  parse: Parse,
  { index, child }: { readonly index: number; readonly child: number | null },
): Status {
  const verb = parse.units[index];
  if (verb?.kind !== "verb") return status;
  const objects = complementsOfVerb(parse, index).objects.map((object) => parse.units[object]);
  const exclusive = objects.some(isExclusive);
  let result = status;
  if (
    isNegated(parse, index) &&
    !exclusive &&
    !isMerelyLimited(parse, index) &&
    !(status !== "ended" && isOnlyDelayed(parse, index)) &&
    !isPredicate(parse, index, child)
  )
    result = withNot(result, parse, { verb, index });
  if (objects.some((object) => isRefused(object, child === null))) result = negated(result);
  return !exclusive && hasAdverb(parse, index, "no longer") ? "ended" : result;
}

function withNot(
  status: Status,
  parse: Parse,
  { verb, index }: { readonly verb: VerbUnit; readonly index: number },
): Status {
  if (wordAfter(parse, index) === "yet" || verb.adverbs.includes("yet")) return opened(status);
  const result = negated(status);
  return result === "denied" && (CONTINUING_VERBS.has(verb.lemma) || saysAfterAll(parse)) ? "ended" : result;
}

/** "not only buys", "not just a customer". */
function isMerelyLimited(parse: Parse, index: number): boolean {
  const verb = parse.units[index];
  return (
    MERELY.has(wordAfter(parse, index)) ||
    (verb?.kind === "verb" && verb.adverbs.some((adverb) => MERELY.has(adverb)))
  );
}

/** "will not supply B until 2030". */
function isOnlyDelayed(parse: Parse, index: number): boolean {
  const verb = parse.units[index];
  return (
    verb?.kind === "verb" &&
    !ALLOWING.has(verb.modal) &&
    complementsOfVerb(parse, index).prepositions.some(
      ({ word, noun }) => BEFORE_THEN.has(word) && isDate(parse.units[noun]),
    )
  );
}

function wordAfter({ units }: Parse, index: number): string {
  const after = units[index + 1];
  return after !== undefined && "word" in after ? after.word : "";
}

/** "the deal does not cover spares": what is denied is said of the deal, and the deal itself stands. */
function isPredicate(parse: Parse, index: number, child: number | null): boolean {
  const verb = parse.units[index];
  if (child !== null && verb?.kind === "verb" && leavesOpen(verb.lemma)) return true;
  return (
    child !== null &&
    parse.units[child]?.kind === "noun" &&
    parse.links.get(index)?.subject === child &&
    verb?.kind === "verb" &&
    !verb.passive &&
    !ENDING_VERBS.has(verb.lemma) &&
    !HAPPENING_VERBS.has(verb.lemma)
  );
}

/** "would not discuss its deal", "has not ruled out a bid": what is not denied is open at most. */
function leavesOpen(lemma: string): boolean {
  return UNTOUCHING.has(lemma) || DENYING_VERBS.has(lemma) || DENYING_PARTICLES.has(lemma);
}

function hasAdverb(parse: Parse, verb: number, word: string): boolean {
  const group = parse.units[verb];
  if (group?.kind === "verb" && group.adverbs.join(" ").includes(word)) return true;
  for (const at of [verb - 1, verb + 1, verb + 2]) {
    const unit = parse.units[at];
    if (unit?.kind === "adverb" && unit.word === word) return true;
  }
  return false;
}

function saysAfterAll(parse: Parse): boolean {
  return parse.units.some(
    (unit, index) => unit.kind === "preposition" && unit.word === "after" && isAll(parse.units[index + 1]),
  );
}

function isAll(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" &&
    unit.members.some((member) => member.head === "all" || member.words.includes("all"))
  );
}

/** "owns no part of B", and around a clause "there is nothing in the report that …". */
function isRefused(unit: Unit | undefined, isTrigger: boolean): boolean {
  return (
    unit?.kind === "noun" &&
    unit.members.some((member) =>
      isTrigger
        ? member.words.includes("no")
        : NOTHINGS.has(member.head) || (TRUTHS.has(member.head) && member.words.includes("no")),
    )
  );
}

/** "has not bought", "never bought", "will not, after all, buy", but not "wouldn't mind buying". */
function isNegated(parse: Parse, index: number): boolean {
  const { units } = parse;
  const verb = units[index];
  if (verb?.kind !== "verb" || (verb.modal === "would" && WISHING_VERBS.has(verb.lemma))) return false;
  const before = units[index - 1];
  if (verb.negated || (before?.kind === "adverb" && before.word === "never") || isAfterNor(before))
    return true;
  const subject = units[parse.links.get(index)?.subject ?? -1];
  return (
    subject?.kind === "noun" &&
    subject.members.some(({ words, head }) => words.includes("neither") || head === "neither")
  );
}

/** "neither confirmed *nor denied* it". */
function isAfterNor(before: Unit | undefined): boolean {
  return before?.kind === "conjunction" && before.word === "nor";
}

/** "no longer the sole supplier": it goes on, with others. */
function isExclusive(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" && unit.members.some((member) => member.words.some((word) => EXCLUSIVE.has(word)))
  );
}
