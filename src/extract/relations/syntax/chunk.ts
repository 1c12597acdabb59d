/** Turns a tagged sentence into its row of units, with coordinated noun phrases grouped. */
import { DEAL_NOUNS } from "../deal-nouns.ts";
import { bindWhose } from "./bind-whose.ts";
import { settleClausePrepositions, settleOnce } from "./clause-openers.ts";
import { FLOATING, RELATIVES } from "./closed-words.ts";
import { joinCoordinations } from "./coordination.ts";
import { isConjunction, mark, readPhrase, readPunctuation, wordMark } from "./marks.ts";
import { restoreGappedVerbs } from "./gapped-verbs.ts";
import { readNoun } from "./noun-group.ts";
import { resumeLists } from "./resumed-lists.ts";
import { joinSplitVerbs } from "./split-verbs.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import { isCleft, namesParty } from "./unit-kinds.ts";
import type { Unit } from "./unit.ts";
import { readVerb } from "./verb-group.ts";

/** "Acme *itself* has bought B": it only stresses the name before it. */
const INTENSIVE: ReadonlySet<string> = new Set(["itself", "themselves"]);

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
  const opened = settleOnce(settleClausePrepositions(bindWhose(joinSplitVerbs(units))));
  return joinCoordinations(resumeLists(restoreGappedVerbs(opened)));
}

function readUnit(sentence: TaggedSentence, units: readonly Unit[], index: number): Unit | null {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  const lower = token.lower;
  const reference = sentence.references[index];
  if (RELATIVES.has(lower)) return mark("relative", index, index + 1, lower);
  if (INTENSIVE.has(lower) && namesParty(units.at(-1))) return mark("adverb", index, index + 1, lower);
  if (reference !== undefined) return nounUnit(sentence, index);
  const phrase = readPhrase(sentence, index);
  if (phrase !== null)
    return phrase.kind === "conjunction" && units.length === 0 ? { ...phrase, kind: "preposition" } : phrase;
  const punctuation = readPunctuation(sentence, index);
  if (punctuation !== undefined) return punctuation;
  if (lower === "that") return readThat(sentence, units, index);
  if (lower === "to") {
    return readVerb(sentence, index) ?? mark("preposition", index, index + 1, "to");
  }
  if (isConjunction(lower)) return mark("conjunction", index, index + 1, lower);
  if (lower === "either" && units.at(-1)?.kind === "preposition")
    return mark("adverb", index, index + 1, lower);
  if (isLimit(sentence, index)) return mark("adverb", index, index + 1, lower);
  if (FLOATING.has(lower) && floats(sentence, units, index)) return mark("adverb", index, index + 1, lower);
  if ((lower === "late" || lower === "early") && sentence.tags[index + 1] === "ADP")
    return mark("adverb", index, index + 1, lower);
  if (lower === "once" && isFormerly(sentence, units, index)) return mark("adverb", index, index + 1, lower);
  const word = wordMark(lower) ?? (sentence.tags[index] === "ADP" ? "preposition" : undefined);
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

/** "*about* 40 shops", "*over* half". */
function isLimit({ tokens, tags }: TaggedSentence, index: number): boolean {
  const lower = tokens[index]?.lower;
  return (
    (lower === "about" || lower === "around" || lower === "over") &&
    (tags[index + 1] === "NUM" || tokens[index + 1]?.lower === "half")
  );
}

/** "Acme and Borea *each* hold 5%": it belongs to the names before it. */
function floats({ tags }: TaggedSentence, units: readonly Unit[], index: number): boolean {
  const before = units.at(-1);
  const next = tags[index + 1];
  return before !== undefined && namesParty(before) && (next === "VERB" || next === "AUX");
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
  if (previous?.kind === "comma" && verbNext && isCleft(units))
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
  if (previous?.kind === "verb" && isDealAhead(sentence, index)) return nounUnit(sentence, index);
  if (
    verbNext &&
    (sentence.tags[index] === "PRON" || sentence.tags[index] === "DET") &&
    previous?.kind !== "verb"
  )
    return nounUnit(sentence, index);
  return mark("that", index, index + 1, "that");
}

/** "cancelled *that contract* in May", but not "said that contract talks had begun". */
function isDealAhead({ tokens, tags }: TaggedSentence, index: number): boolean {
  const [deal, after] = [tokens[index + 1], tags[index + 2]];
  return (
    deal !== undefined &&
    DEAL_NOUNS.has(deal.lower) &&
    after !== "VERB" &&
    after !== "AUX" &&
    after !== "NOUN" &&
    after !== "ADV"
  );
}
