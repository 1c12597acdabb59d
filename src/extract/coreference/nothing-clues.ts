/** What speaks for or against an anaphor meaning nothing that has a name: "it is clear that", "the companies of the region". */
import type { Anaphor } from "./anaphors.ts";
import type { SingleAntecedent } from "./antecedents.ts";
import { numberClues } from "./clue-names.ts";
import { type Discourse, isQuoted } from "./discourse.ts";
import { isGeneric } from "./noun-fit.ts";

const DETERMINERS = ["the", "this", "that", "these", "those", "both", "all"];
const AFTER = [
  "verb",
  "noun",
  "adjective",
  "mark",
  "that",
  "of",
  "preposition",
  "and",
  "other",
  "end",
] as const;
const BEFORE = ["start", "verb", "preposition", "conjunction", "mark", "other"] as const;

const NEXT_WORDS: readonly string[] =
  "is was be 's ’s has had have will would could can may might must should does did makes made means meant takes took gives gave comes came works worked said says all possible clear from with for in on to at by up not never also now only still and or , . ? if".split(
    " ",
  );
const PREVIOUS_WORDS: readonly string[] =
  "that if when as because and but while until before after since than where how what which whether so though said says make makes made take takes call do of in on for to with from at by about into over against , “ : like put get let keep".split(
    " ",
  );

const ALWAYS = numberClues("is", ["nothing"]);
const NEXT_WORD = numberClues("next-word", NEXT_WORDS);
const PREVIOUS_WORD = numberClues("previous-word", PREVIOUS_WORDS);
const WEATHER_VERB = numberClues("weather", ["yes"]);
const NEXT = numberClues("next", AFTER);
const PREVIOUS = numberClues("previous", BEFORE);
const CANDIDATES = numberClues("candidates", ["0", "1", "2", "3-4", "5+"]);
const NEAR = numberClues("near", ["0", "1", "2", "3+"]);
const QUOTED = numberClues("quoted", ["yes", "no"]);
const PLURALS = numberClues("plural-noun", ["near", "far"]);
const GENERIC = numberClues("generic", ["yes", "no"]);
const DETERMINER = numberClues("determiner", DETERMINERS);
const MODIFIERS = numberClues("modifiers", ["0", "1", "2+", "unique"]);
const LISTED = numberClues("listed", ["company", "organization", "both", "thing", "not"]);

/** After an "it" that stands for nothing. */
const WEATHER = /^(?:turns|takes|took|follows|helps|matters)$/u;
/** "The largest company", "the other group", "the same bidder" are not what was spoken of. */
const UNIQUE =
  /^(?:\p{L}{3,}est|larger|smaller|bigger|older|younger|stronger|weaker|most|first|second|third|only|other|same|next|new|best|worst|average|typical|whole|rival|acquired|combined|merged|enlarged|resulting|target|parent)$/u;
/** Words between the plural noun and the pronoun that it would explain. */
const NEAR_PLURAL = 8;

/** Numbers of the clues for no antecedent. */
export function nothingClues(
  discourse: Discourse,
  anaphor: Anaphor,
  candidates: readonly SingleAntecedent[],
): number[] {
  const { sentence, noun } = anaphor;
  const clues = [
    ALWAYS,
    NEXT + AFTER.indexOf(nextOf(anaphor)),
    PREVIOUS + BEFORE.indexOf(previousOf(anaphor)),
    CANDIDATES + (candidates.length < 3 ? candidates.length : candidates.length < 5 ? 3 : 4),
    NEAR +
      Math.min(3, candidates.filter(({ memory }) => sentence.index - memory.reference.sentence <= 1).length),
  ];
  if (noun === "" && anaphor.class !== "group") {
    pushWord(clues, NEXT_WORD, NEXT_WORDS.indexOf(sentence.tokens[anaphor.last]?.lower ?? ""));
    pushWord(clues, PREVIOUS_WORD, PREVIOUS_WORDS.indexOf(sentence.tokens[anaphor.first - 1]?.lower ?? ""));
  }
  if (anaphor.class === "it" && WEATHER.test(sentence.tokens[anaphor.last]?.lower ?? ""))
    clues.push(WEATHER_VERB);
  if (anaphor.class === "we")
    clues.push(QUOTED + (isQuoted(discourse, sentence.tokens[anaphor.first]?.start ?? 0) ? 0 : 1));
  if (anaphor.class === "they" || anaphor.class === "their") {
    const plural = pluralBefore(anaphor);
    if (plural > 0) clues.push(PLURALS + (plural <= NEAR_PLURAL ? 0 : 1));
  }
  if (anaphor.class === "noun" || anaphor.class === "group") {
    const determiner = DETERMINERS.indexOf(sentence.tokens[anaphor.first]?.lower ?? "");
    clues.push(DETERMINER + Math.max(0, determiner), GENERIC + (isGeneric(noun) ? 0 : 1));
    clues.push(MODIFIERS + modifiers(anaphor), LISTED + listed(anaphor));
  }
  return clues;
}

function pushWord(clues: number[], base: number, word: number): void {
  if (word >= 0) clues.push(base + word);
}

function nextOf({ sentence, last }: Anaphor): (typeof AFTER)[number] {
  const next = sentence.tokens[last];
  if (next === undefined) return "end";
  if (/^(?:that|which|who|whose)$/u.test(next.lower)) return "that";
  if (next.lower === "of") return "of";
  if (next.tag === "VERB" || next.tag === "AUX" || next.tag === "PART") return "verb";
  if (next.tag === "NOUN" || next.tag === "PROPN") return "noun";
  if (next.tag === "ADJ") return "adjective";
  if (next.tag === "PUNCT") return "mark";
  if (next.tag === "ADP") return "preposition";
  return next.tag === "CCONJ" ? "and" : "other";
}

function previousOf({ sentence, first }: Anaphor): (typeof BEFORE)[number] {
  const before = sentence.tokens[first - 1];
  if (before === undefined) return "start";
  if (before.tag === "VERB" || before.tag === "AUX") return "verb";
  if (before.tag === "ADP") return "preposition";
  if (before.tag === "CCONJ" || before.tag === "SCONJ") return "conjunction";
  return before.tag === "PUNCT" ? "mark" : "other";
}

/** Tokens since the last plural noun of the sentence; 0 when there is none. */
function pluralBefore({ sentence, first }: Anaphor): number {
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = sentence.tokens[at];
    if (token?.tag === "NOUN" && token.lemma !== token.lower && token.lower.endsWith("s")) return first - at;
  }
  return 0;
}

function modifiers({ sentence, first, last, noun }: Anaphor): number {
  const words = sentence.tokens.slice(first + 1, last);
  if (words.some(({ lower }) => UNIQUE.test(lower))) return 3;
  return Math.min(2, Math.max(0, words.length - Math.max(1, noun.split(" ").length)));
}

function listed({ kinds }: Anaphor): number {
  const [company, organization] = [kinds.includes("company"), kinds.includes("organization")];
  if (kinds.includes("product")) return 3;
  if (company && organization) return 2;
  return company ? 0 : organization ? 1 : 4;
}
