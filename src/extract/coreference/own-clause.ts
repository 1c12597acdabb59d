/** The subject of a reference's own clause, which an object cannot mean: in "Qorvel bought it", "it" is not Qorvel. */
import type { Sentence, Token } from "../../text/document.ts";
import type { Memory } from "./discourse.ts";

/** What follows these is a clause of its own, with "that" or without. */
const REPORTING =
  /^(?:said|says|say|believes?|thinks?|argue[sd]?|claim(?:s|ed)|insist(?:s|ed)|hopes?|knows?|expects?|expected|denie[sd])$/u;
/** Words and marks that open another clause, with a subject of its own. */
const BOUNDARY =
  /^(?:that|when|because|as|while|whereas|if|unless|after|before|although|though|since|until|where|how|why|whether|so|;|:|“|”|"|—|–|\(|\))$/u;
const COPULA = /^(?:is|are|was|were|be|been|become|becomes|became|remain|remains|remained)$/u;
const RELATIVE = /^(?:which|whom)$/u;
const CONJUNCTION = /^(?:and|but|or)$/u;
const GOES_ON = /^(?:VERB|AUX|ADV)$/u;

/** Entities that the pronoun or noun phrase beginning at token `at` cannot refer to; none when it is no object. */
export function findClauseSubjects(
  memories: readonly Memory[],
  sentence: Sentence,
  at: number,
): ReadonlySet<string> {
  if (RELATIVE.test(sentence.tokens[at - 1]?.lower ?? "")) return describedBefore(memories, sentence, at);
  return isObject(sentence.tokens, at) ? clauseSubjects(memories, sentence, at) : new Set();
}

/** "Borea, which it bought": who the relative clause describes is not its subject as well. */
function describedBefore(memories: readonly Memory[], sentence: Sentence, at: number): ReadonlySet<string> {
  const described = memories.filter(
    ({ reference }) => reference.sentence === sentence.index && reference.last === at,
  );
  return new Set(described.map(({ entity }) => entity));
}

/** Entities that "its" at token `at` cannot mean, since it stands in what its subject is: "Qorvel is its largest customer". */
export function findPredicateSubjects(
  memories: readonly Memory[],
  sentence: Sentence,
  at: number,
): ReadonlySet<string> {
  return COPULA.test(sentence.tokens[at - 1]?.lower ?? "")
    ? clauseSubjects(memories, sentence, at)
    : new Set();
}

function clauseSubjects(memories: readonly Memory[], sentence: Sentence, at: number): ReadonlySet<string> {
  const excluded = new Set<string>();
  const start = clauseStart(sentence.tokens, at);
  for (let index = memories.length - 1; index >= 0; index -= 1) {
    const memory = memories[index];
    if (memory === undefined || memory.reference.sentence !== sentence.index) break;
    const { first, last } = memory.reference;
    if (first < start) break;
    if (memory.subject || isAsked(sentence.tokens, last)) excluded.add(memory.entity);
  }
  return excluded;
}

/** After a verb, or after a preposition right behind one ("invested in it"), and no subject itself ("said it would"). */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [second, before] = [tokens[at - 2], tokens[at - 1]];
  if (before === undefined || isFinite(tokens[at + 1])) return false;
  return before.tag === "VERB" || (before.tag === "ADP" && /^(?:VERB|NOUN|ADJ)$/u.test(second?.tag ?? ""));
}

/** "Sells it computing power" goes on with a noun. */
function isFinite(next: Token | undefined): boolean {
  return /^(?:AUX|VERB)$/u.test(next?.tag ?? "") && !next?.lower.endsWith("ing");
}

/** "asked Tarnwick to buy it": who is asked is who would do it. */
function isAsked(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.lower === "to" && tokens[last + 1]?.tag === "VERB";
}

/** Where the clause around `at` begins: after the nearest boundary; "and" before a verb goes on with the same subject. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index > 0; index -= 1) {
    const { lower } = tokens[index] ?? { lower: "" };
    if (BOUNDARY.test(lower) || (index < at - 1 && REPORTING.test(lower))) return index + 1;
    if (/^(?:which|who)$/u.test(lower)) return index;
    if (
      CONJUNCTION.test(lower) &&
      !GOES_ON.test(tokens[index + 1]?.tag ?? "") &&
      holdsVerb(tokens, index, at)
    )
      return index + 1;
  }
  return 0;
}

/** "Qorvel grew and rivals attacked it": a verb between the conjunction and the pronoun makes a clause. */
function holdsVerb(tokens: readonly Token[], first: number, last: number): boolean {
  const own = tokens.slice(first + 1, last).findIndex(({ tag }) => tag === "VERB" || tag === "AUX");
  return own > 0;
}
