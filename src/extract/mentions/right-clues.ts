/** Clues from what stands after a name. */
import type { Token } from "../../text/document.ts";
import { startsWithCapital } from "../../text/letter-case.ts";
import type { NounKind } from "../lists/noun-list.ts";
import type { Candidate } from "./candidate.ts";
import type { Clue } from "./clue-table.ts";
import {
  COMPANY_ATTRIBUTES,
  COMPANY_PARTICIPLES,
  COMPANY_SUFFIXES,
  COMPANY_THINGS,
  DEAL_VERBS,
  EXCHANGE,
  GOODS_OBJECT_VERBS,
  PERSON_THINGS,
} from "./context-words.ts";
import { headNoun, nounEndingAt, type NounMatch } from "./noun-phrase.ts";
import { placeEnd } from "./place-at.ts";
import { delayedVerbClues, MONEY, verbClues } from "./verb-clues.ts";

const APPOSITION: Readonly<Record<NounKind, Clue>> = {
  company: "companyApposition",
  organization: "organizationApposition",
  person: "personApposition",
  product: "productApposition",
};
const DETERMINER = /^(?:a|an|the|its|their|his|her|another|one|once)$/u;
const ALL_CAPITALS = /^\p{Lu}{4,}$/u;
/** "X, sold by" is of goods. */
const MADE =
  /^(?:made|sold|marketed|developed|designed|manufactured|produced|built|distributed|operated|published|launched|released)$/u;
/** What the verb of a relative clause tells besides that there is one. */
const OF_RELATIVE: ReadonlySet<Clue> = new Set<Clue>([
  "goodsVerb",
  "isMade",
  "dealerVerb",
  "moneyVerb",
  "suitVerb",
]);
const BRAND_NOUN = /^(?:brand|label|badge|name|collection|range|line|banner|trademark|franchise)$/u;
const HOLDER = /^(?:PROPN|DET|NOUN|ADJ)$/u;
const LONGEST_HOLDER = 5;
const IN_DATELINE = /^(?:,|\(|\)|\.|\p{N}+|\p{Lu}.*)$/u;
const DOTTED_TICKER = /^\p{Lu}{1,5}\.\p{Lu}{1,2}$/u;
const PERSON_PRONOUN: ReadonlySet<string> = new Set(["he", "she", "his", "her", "him"]);
const TICKER = /^\p{Lu}[\p{Lu}\p{N}.:-]{1,12}$/u;

export function rightClues(candidate: Candidate, lowers: readonly string[]): Clue[] {
  const clues = followingClues(candidate, lowers);
  if (hasPersonPronoun(lowers, candidate.last)) clues.push("personPronoun");
  return clues;
}

/** "X told us that she", "X lost his job": the rest of the sentence speaks of a person. */
function hasPersonPronoun(lowers: readonly string[], last: number): boolean {
  for (let at = lowers.length - 1; at >= last; at -= 1) if (PERSON_PRONOUN.has(lowers[at] ?? "")) return true;
  return false;
}

function followingClues({ sentence, first, last }: Candidate, lowers: readonly string[]): Clue[] {
  const { tokens } = sentence;
  const next = tokens[last];
  if (next === undefined || (next.text === "." && last === tokens.length - 1))
    return first === 0 ? ["wholeSentence"] : [];
  if (/^['’]s$/u.test(next.text)) return ["possessive", ...thingClues(tokens, last + 1)];
  if (/^['’]$/u.test(next.text)) return thingClues(tokens, last + 1);
  if (/^[-‑]$/u.test(next.text) && next.start === tokens[last - 1]?.end)
    return suffixClues(lowers[last + 1] ?? "");
  if (next.text === ":" && last === 1 && /^[QA]$/u.test(tokens[0]?.text ?? "")) return ["label"];
  if (next.text === ":" && first === 0) return ["speakerLabel"];
  if (isDateline({ sentence, first }, tokens, last)) return ["dateline"];
  if (next.text === ",")
    return [...commaClues(tokens, lowers, last + 1), ...delayedVerbClues(tokens, last + 1)];
  if (next.text === "(") return bracketClues(tokens, last + 1);
  if (/^(?:v|vs|versus|v\.|vs\.)$/u.test(next.lower)) return ["versus"];
  if (next.text === "who") return ["whoClause"];
  if (next.text === "which" || next.text === "that") return relativeClues(tokens, lowers, last);
  return followerClues(tokens, lowers, { first, last });
}

/** "PORTO, 25 February 2026 —", "Kolding, Denmark (": the place that a report comes from. */
function isDateline(
  { first }: Pick<Candidate, "first" | "sentence">,
  tokens: readonly Token[],
  last: number,
): boolean {
  if (first > 0 || last > 3) return false;
  const dash = tokens.findIndex(
    (token, index) => index >= last && index < last + 9 && /^(?:[–—]|--)$/u.test(token.text),
  );
  if (dash < 0)
    return ALL_CAPITALS.test(tokens[0]?.text ?? "") && tokens[last]?.text === "," && tokens.length < 8;
  return tokens.slice(last, dash).every((token) => IN_DATELINE.test(token.text));
}

function thingClues(tokens: readonly Token[], start: number): Clue[] {
  for (const token of tokens.slice(start, start + 4)) {
    if (COMPANY_THINGS.has(token.lemma) || COMPANY_THINGS.has(token.lower)) return ["ownCompanyThing"];
    if (PERSON_THINGS.has(token.lemma)) return ["ownPersonThing"];
    if (!/^(?:ADJ|NOUN|NUM|ADV|PROPN|VERB)$/u.test(token.tag)) break;
  }
  return [];
}

function suffixClues(suffix: string): Clue[] {
  if (suffix === "based") return ["based"];
  return COMPANY_SUFFIXES.has(suffix) ? ["backed"] : [];
}

function commaClues(tokens: readonly Token[], lowers: readonly string[], start: number): Clue[] {
  const word = lowers[start] ?? "";
  if (word === "who") return ["whoClause"];
  if (word === "of" && startsWithCapital(tokens[start + 1]?.text)) return holderClues(tokens, start + 1);
  if (placeEnd(tokens, start) !== null) return ["placeAfter"];
  if (word === "which" || word === "whose") return relativeClues(tokens, lowers, start);
  if (COMPANY_PARTICIPLES.has(word) && /^(?:in|by|on|out|at|last|from)$/u.test(lowers[start + 1] ?? ""))
    return ["companyParticiple"];
  if (/^\d\d$/u.test(word) && lowers[start + 1] === ",") return ["personApposition"];
  if (MADE.test(word) && lowers[start + 1] === "by") return ["madeThing"];
  const owned = ownedNoun(tokens, lowers, start);
  if (owned !== null) return owned.noun.kinds.map((kind) => APPOSITION[kind]);
  const bare = headNoun(tokens, lowers, start);
  if (DETERMINER.test(word)) {
    const head = headNoun(tokens, lowers, start + 1);
    if (head === null) return ["otherApposition"];
    return head.noun.plural ? [] : head.noun.kinds.map((kind) => APPOSITION[kind]);
  }
  return bare !== null && bare.first === start && bare.noun.kinds.includes("person") && !bare.noun.plural
    ? ["personApposition"]
    : [];
}

/** "X, which treats asthma", "X, which it is developing": what the clause says that X does, or that is done to it. */
function relativeClues(tokens: readonly Token[], lowers: readonly string[], start: number): Clue[] {
  if (lowers[start] === "whose") return ["whichClause"];
  const subject = tokens[start + 1];
  if (subject?.tag === "PRON" || subject?.tag === "PROPN")
    return ["whichClause", ...doneClues(tokens, start + 2)];
  const told = verbClues(tokens, start + 1).filter((clue) => OF_RELATIVE.has(clue));
  return ["whichClause", ...told];
}

/** What the verb from `start` on says of its object. */
function doneClues(tokens: readonly Token[], start: number): Clue[] {
  const verb = tokens.slice(start, start + 4).find(({ tag }) => tag === "VERB");
  if (verb === undefined) return [];
  if (DEAL_VERBS.has(verb.lemma)) return ["dealObject"];
  return GOODS_OBJECT_VERBS.has(verb.lemma) ? ["makes"] : ["whichObject"];
}

/** "Dorian Vale, Tarnwick's general counsel": what a named possessor has. */
function ownedNoun(tokens: readonly Token[], lowers: readonly string[], start: number): NounMatch | null {
  if (!startsWithCapital(tokens[start]?.text)) return null;
  for (let index = start + 1; index < start + 5; index += 1) {
    if (/^['’]s?$/u.test(lowers[index] ?? "")) {
      const head = headNoun(tokens, lowers, index + 1);
      return head === null || head.noun.plural ? null : head;
    }
    if (!startsWithCapital(tokens[index]?.text)) return null;
  }
  return null;
}

/** "(QRVL.N)", "(NASDAQ: QRVL)". */
function bracketClues(tokens: readonly Token[], start: number): Clue[] {
  const close = tokens.slice(start, start + 7).findIndex((token) => token.text === ")");
  if (close < 1) return [];
  const inside = tokens.slice(start, start + close).map((token) => token.text);
  if (EXCHANGE.test(inside[0] ?? "")) return ["ticker"];
  return inside.length <= 3 && inside.some((word) => DOTTED_TICKER.test(word) && TICKER.test(word))
    ? ["ticker"]
    : [];
}

function followerClues(
  tokens: readonly Token[],
  lowers: readonly string[],
  { first, last }: Pick<Candidate, "first" | "last">,
): Clue[] {
  const clues: Clue[] = [];
  const next = tokens[last];
  if (next === undefined) return clues;
  if (COMPANY_ATTRIBUTES.has(next.lemma) || COMPANY_ATTRIBUTES.has(next.lower)) clues.push("companyThing");
  for (const end of [last + 2, last + 1]) {
    const noun = nounEndingAt(lowers, end);
    if (noun !== null && noun.first === last && noun.noun.kinds.includes("product")) {
      clues.push("productNounAfter");
      break;
    }
  }
  const being = /^(?:is|was|are|were|remains?)$/u.test(next.lower) ? last + 1 : -1;
  const named = being < 0 ? null : headNoun(tokens, lowers, being);
  if (named?.noun.kinds.includes("company") === true && named.last - being > 1)
    clues.push("companyApposition");
  if (/^(?:is|was|are)$/iu.test(lowers[first - 1] ?? "") && first === 1 && DETERMINER.test(next.lower)) {
    const asked = headNoun(tokens, lowers, last + 1);
    if (asked !== null) clues.push(...asked.noun.kinds.map((kind) => APPOSITION[kind]));
  }
  if (holdsOffice(tokens, lowers, last)) clues.push("personApposition");
  if (/^(?:of|at|from)$/u.test(next.lower)) clues.push(...holderClues(tokens, last + 1));
  if (next.lower === "in" && placeEnd(tokens, last + 1) !== null) clues.push("inPlace");
  if (next.lower === "for" && MONEY.test(tokens[last + 1]?.text ?? "")) clues.push("forMoney");
  if (BRAND_NOUN.test(next.lower)) clues.push("brandAfter");
  else if (next.tag === "NOUN" && !clues.includes("companyThing") && !clues.includes("productNounAfter"))
    clues.push(next.lower === next.lemma ? "nounAfter" : "pluralAfter");
  return [...clues, ...verbClues(tokens, last)];
}

/** "of Lille", "of the union noted", "at Qorvel says": whose somebody is, or where from, and the verb behind it. */
function holderClues(tokens: readonly Token[], start: number): Clue[] {
  if (placeEnd(tokens, start) !== null && tokens[start - 1]?.lower === "of") return ["ofPlace"];
  let end = start;
  while (end < start + LONGEST_HOLDER && HOLDER.test(tokens[end]?.tag ?? "")) end += 1;
  const verbs = end === start ? [] : verbClues(tokens, end);
  return startsWithCapital(tokens[start]?.text) ? ["ofName", ...verbs] : verbs;
}

/** "becomes interim chief executive", "as chairman", "is the founder". */
function holdsOffice(tokens: readonly Token[], lowers: readonly string[], last: number): boolean {
  const verb = tokens[last];
  if (verb === undefined || !/^(?:as|is|was|become|becomes|became|remains)$/u.test(verb.lower)) return false;
  const start = /^(?:a|an|the|its|their)$/u.test(lowers[last + 1] ?? "") ? last + 2 : last + 1;
  const head = headNoun(tokens, lowers, start);
  return head !== null && !head.noun.plural && head.noun.kinds.every((kind) => kind === "person");
}
