/** Turns a tagged sentence into its row of units, with coordinated noun phrases grouped. */
import { joinCoordinations } from "./coordination.ts";
import {
  CLAUSE_PREPOSITIONS,
  CONCESSIVES,
  FLOATING,
  PHRASE_MARKS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "./closed-words.ts";
import { resumeLists } from "./resumed-lists.ts";
import { readNoun } from "./noun-group.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import type { MarkKind, MarkUnit, Unit } from "./unit.ts";
import { readVerb } from "./verb-group.ts";
import { isHyphen, isInsideWord } from "./joined-words.ts";

const PUNCTUATION: ReadonlyMap<string, MarkKind> = new Map([
  [",", "comma"],
  [";", "break"],
  [":", "break"],
  ["—", "break"],
  ["–", "break"],
  ["--", "break"],
  ["-", "break"],
  ["→", "break"],
  ["(", "open"],
  ["[", "open"],
  [")", "close"],
  ["]", "close"],
  ['"', "quote"],
  ["“", "quote"],
  ["”", "quote"],
]);

/** What words of closed classes are, whatever their tag; what may open a clause counts as a preposition at first. */
const WORD_MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ...[...PREPOSITIONS].map((word) => [word, "preposition"] as const),
  ...[...SUBORDINATORS].map((word) => [word, "subordinator"] as const),
  ...["today", "yesterday", "tomorrow", "alive", "afloat"].map((word) => [word, "adverb"] as const),
  ...[...CLAUSE_PREPOSITIONS].map((word) => [word, "preposition"] as const),
]);
const PHRASES: ReadonlyMap<string, readonly (readonly [words: readonly string[], kind: MarkKind])[]> =
  phraseTable();

/** Before an amount it limits it ("up to 5%"); elsewhere "up" belongs to the verb: "team up to build". */
const LIMIT = "up to";

/** Units in text order; every token is in at most one. */
export function chunk(sentence: TaggedSentence): Unit[] {
  const units: Unit[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const unit = readUnit(sentence, units, index);
    if (unit === null) {
      index += 1;
      continue;
    }
    units.push(unit);
    index = unit.last;
  }
  return joinCoordinations(resumeLists(settleOnce(settleClausePrepositions(bindWhose(units)))));
}

function readUnit(sentence: TaggedSentence, units: readonly Unit[], index: number): Unit | null {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  const lower = token.lower;
  const reference = sentence.references[index];
  if (RELATIVES.has(lower)) return mark("relative", index, index + 1, lower);
  if (reference !== undefined) return nounUnit(sentence, index);
  const phrase = readPhrase(sentence, index);
  if (phrase !== null)
    return phrase.kind === "conjunction" && units.length === 0 ? { ...phrase, kind: "preposition" } : phrase;
  const punctuation = PUNCTUATION.get(token.text);
  if (punctuation !== undefined) {
    const inner = (isHyphen(token) || token.text === ":") && isInsideWord(sentence.tokens, index);
    return inner ? null : mark(punctuation, index, index + 1, token.text);
  }
  if (lower === "that") return readThat(sentence, units, index);
  if (lower === "to") {
    return readVerb(sentence, index) ?? mark("preposition", index, index + 1, "to");
  }
  if (
    lower === "&" ||
    lower === "and" ||
    lower === "or" ||
    lower === "but" ||
    lower === "nor" ||
    lower === "plus" ||
    lower === "yet"
  )
    return mark("conjunction", index, index + 1, lower);
  if (
    (lower === "about" || lower === "around" || lower === "over") &&
    (sentence.tags[index + 1] === "NUM" || sentence.tokens[index + 1]?.lower === "half")
  )
    return mark("adverb", index, index + 1, lower);
  if (FLOATING.has(lower) && floats(sentence, units, index)) return mark("adverb", index, index + 1, lower);
  if ((lower === "late" || lower === "early") && sentence.tags[index + 1] === "ADP")
    return mark("adverb", index, index + 1, lower);
  if (lower === "once" && isFormerly(sentence, units, index)) return mark("adverb", index, index + 1, lower);
  const word = WORD_MARKS.get(lower) ?? (sentence.tags[index] === "ADP" ? "preposition" : undefined);
  if (word !== undefined) return mark(word, index, index + 1, lower);
  const verb =
    sentence.tags[index] === "VERB" || sentence.tags[index] === "AUX" || sentence.tags[index] === "PART"
      ? readVerb(sentence, index)
      : null;
  if (verb !== null) return verb;
  const tag = sentence.tags[index];
  if (tag === "ADV" || tag === "PART" || tag === "INTJ") return mark("adverb", index, index + 1, lower);
  return nounUnit(sentence, index) ?? mark("other", index, index + 1, lower);
}

/** "Acme and Borea *each* hold 5%": it belongs to the names before it. */
function floats({ tags }: TaggedSentence, units: readonly Unit[], index: number): boolean {
  const before = units.at(-1);
  const next = tags[index + 1];
  return (
    before?.kind === "noun" &&
    before.members.some(({ entities }) => entities.length > 0) &&
    (next === "VERB" || next === "AUX")
  );
}

/** "Acme once worked", "was once": no clause opens between a subject and its verb. */
function isFormerly({ tags, tokens }: TaggedSentence, units: readonly Unit[], index: number): boolean {
  const before = units.at(-1);
  const next = tags[index + 1];
  return (
    (before?.kind === "noun" && (next === "VERB" || next === "AUX")) ||
    (before?.kind === "verb" &&
      tokens[index + 1]?.lower !== "more" &&
      (next === "DET" || next === "ADJ" || next === "NOUN"))
  );
}

function nounUnit(sentence: TaggedSentence, index: number): Unit | null {
  const noun = readNoun(sentence, index);
  return noun === null ? null : { kind: "noun", first: noun.first, last: noun.last, members: [noun] };
}

/** "that" opens a relative clause after a noun and before a verb, else a content clause, else it is a determiner. */
function readThat(sentence: TaggedSentence, units: readonly Unit[], index: number): Unit | null {
  const previous = units.at(-1);
  const next = sentence.tags[index + 1];
  const verbNext = next === "VERB" || next === "AUX";
  if (previous?.kind === "noun" && (verbNext || next === "ADV"))
    return mark("relative", index, index + 1, "that");
  if (previous?.kind === "preposition" && next === "ADP") return nounUnit(sentence, index);
  const following = sentence.tokens[index + 1];
  const plural =
    following !== undefined && following.lower.endsWith("s") && following.lower !== following.lemma;
  if (
    sentence.tags[index] === "DET" &&
    !plural &&
    (next === "NOUN" || next === "ADJ") &&
    previous?.kind !== "verb"
  )
    return nounUnit(sentence, index);
  if (
    verbNext &&
    (sentence.tags[index] === "PRON" || sentence.tags[index] === "DET") &&
    previous?.kind !== "verb"
  )
    return nounUnit(sentence, index);
  return mark("that", index, index + 1, "that");
}

function readPhrase(sentence: TaggedSentence, index: number): MarkUnit | null {
  const phrases = PHRASES.get(sentence.tokens[index]?.lower ?? "");
  if (phrases === undefined) return null;
  for (const [words, kind] of phrases) {
    const stands = words.every((word, offset) => sentence.tokens[index + offset]?.lower === word);
    const isOwn = words.join(" ") !== LIMIT || isAmount(sentence, index + words.length);
    if (stands && isOwn) return mark(kind, index, index + words.length, words.join(" "));
  }
  return null;
}

function isAmount({ tokens, tags }: TaggedSentence, index: number): boolean {
  const tag = tags[index];
  return tag === "NUM" || tag === "SYM" || tag === "DET" || tokens[index]?.lower === "half";
}

/** "whose" belongs to the noun before it when coreference has not said so. */
function bindWhose(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => {
    const noun = unit.kind === "noun" ? unit.members[0] : undefined;
    if (unit.kind !== "noun" || noun === undefined || noun.words[0] !== "whose" || noun.possessors.length > 0)
      return unit;
    const antecedent = units.slice(0, index).findLast((before) => before.kind === "noun");
    const possessors =
      antecedent?.kind === "noun" ? antecedent.members.flatMap((member) => member.entities) : [];
    return { ...unit, members: [{ ...noun, possessors }] };
  });
}

/**
 * "after", "as", "since" and the like open a clause when a finite verb follows the noun after them; ", once a rival," and
 * ", though a small one," open none.
 */
function settleClausePrepositions(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const concedes = unit.kind === "subordinator" && CONCESSIVES.has(unit.word);
    if (!concedes && (unit.kind !== "preposition" || !CLAUSE_PREPOSITIONS.has(unit.word))) return unit;
    let next = index + 1;
    while (isNounChainPart(units, next, index + 1)) next += 1;
    if (concedes)
      return next > index + 1 && units[next]?.kind === "comma" ? { ...unit, kind: "preposition" } : unit;
    const verb = units[next];
    const opensClause =
      next > index + 1 && verb?.kind === "verb" && (verb.form === "finite" || verb.form === "past");
    return opensClause ? { ...unit, kind: "subordinator" } : unit;
  });
}

/** "once owned by Acme", "was once a unit of Acme": an adverb, unless a clause follows. */
function settleOnce(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (unit.kind !== "subordinator" || unit.word !== "once") return unit;
    let next = index + 1;
    while (isNounChainPart(units, next, index + 1)) next += 1;
    const opensClause = next > index + 1 && units[next]?.kind === "verb" && units[index - 1]?.kind !== "verb";
    return opensClause ? unit : { ...unit, kind: "adverb" };
  });
}

function isNounChainPart(units: readonly Unit[], index: number, from: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (unit.kind === "noun" || unit.kind === "adverb") return true;
  if (index === from) return false;
  return (
    (unit.kind === "preposition" && unit.word === "of") ||
    (unit.kind === "conjunction" && units[index + 1]?.kind === "noun")
  );
}

function mark(kind: MarkKind, first: number, last: number, word: string): MarkUnit {
  return { kind, first, last, word };
}

function phraseTable(): Map<string, (readonly [words: readonly string[], kind: MarkKind])[]> {
  const table = new Map<string, (readonly [words: readonly string[], kind: MarkKind])[]>();
  for (const [phrase, kind] of PHRASE_MARKS) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), [words, kind]]);
  }
  return table;
}
