/** The places of a text that refer back to something named before: pronouns, and nouns such as "the company" or "both lenders". */
import type { EntityKind } from "../../model/ontology.ts";
import type { Sentence, Token } from "../../text/document.ts";
import { lowersOf } from "../mentions/lowers.ts";
import { nounEndingAt } from "../mentions/noun-phrase.ts";
import { isSubject } from "./subject.ts";

/** "it", "its", "they", "their", "we", a noun in the singular, several at once. Each has weights of its own. */
export const ANAPHOR_CLASSES = ["it", "its", "they", "their", "we", "noun", "group"] as const;
export type AnaphorClass = (typeof ANAPHOR_CLASSES)[number];

export interface Anaphor {
  readonly sentence: Sentence;
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly class: AnaphorClass;
  readonly subject: boolean;
  /** Head of a noun phrase in the singular, such as "chipmaker" or "battery maker"; empty for a pronoun. */
  readonly noun: string;
  /** What the noun lists know the noun as; empty for pronouns and for nouns that are not listed. */
  readonly kinds: readonly EntityKind[];
  /** How many the words say that there are, if they say it. */
  readonly size: number | null;
}

const PRONOUNS: ReadonlyMap<string, AnaphorClass> = new Map([
  ["it", "it"],
  ["itself", "it"],
  ["its", "its"],
  ["they", "they"],
  ["them", "they"],
  ["themselves", "they"],
  ["their", "their"],
  ["theirs", "their"],
  ["we", "we"],
  ["us", "we"],
  ["our", "we"],
  ["ours", "we"],
]);
const OPENERS = new Set(["the", "this", "that", "these", "those", "both", "all"]);
/** Numbers and sets that stand for companies by themselves: "the two", "the trio". */
const SIZES: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
  ["both", 2],
]);
/** Said of companies without being a trade; beside the listed nouns. */
const ROLES = new Set(
  "party partner side other former latter business defendant plaintiff claimant authority association".split(
    " ",
  ),
);
/** Deals and services that the lists also know as companies. */
const THING = /(?:partnership|alliance|services?|market|project|programme|program)$/u;
const LONGEST = 6;
const INSIDE = /^(?:ADJ|NOUN|PROPN|NUM|VERB|PART|PUNCT|ADV)$/u;
const MARK = /^[,.;:()"“”]$/u;

/** "The largest company" and "the only supplier" are not what was spoken of, nor is "the company that makes pumps". */
const ALONE = /^(?:\p{L}{3,}est|most|only|average|typical)$/u;
const DEFINED = /^(?:that|which|who|whose|called|named|known)$/u;

/** The anaphor that begins at token `at`, or `null`. */
export function anaphorAt(sentence: Sentence, at: number): Anaphor | null {
  const token = sentence.tokens[at];
  if (token === undefined || token.text === "IT" || token.text === "US") return null;
  const pronoun = PRONOUNS.get(token.lower);
  if (pronoun !== undefined)
    return isEmptyIt(sentence, at)
      ? null
      : place(sentence, at, at + 1, { class: pronoun, noun: "", kinds: [], size: null });
  if (!OPENERS.has(token.lower)) return null;
  if (token.lower === "both" && standsAlone(sentence, at))
    return place(sentence, at, at + 1, { class: "group", noun: "", kinds: [], size: 2 });
  return nounPhraseAt(sentence, at);
}

/** "It is clear that", "it is worth": an "it" without a meaning of its own. */
function isEmptyIt({ tokens }: Sentence, at: number): boolean {
  const [it, next, second, third] = tokens.slice(at, at + 4);
  if (it?.lower !== "it" || next === undefined) return false;
  if (/^(?:seems?|appears?|emerged|happens)$/u.test(next.lower)) return true;
  if (next.tag !== "AUX" && !/^['’]s$/u.test(next.text)) return false;
  if (second?.lower === "worth") return true;
  const rest = tokens.slice(at + 2, at + 9).map(({ lower }) => lower);
  if (!rest.some((word) => /^(?:that|to|whether|for)$/u.test(word))) return false;
  return second?.tag === "ADJ" || (/^(?:ADV|DET)$/u.test(second?.tag ?? "") && third?.tag === "ADJ");
}

/** "Both agreed", "feeds both", "supplies both with fuel". */
function standsAlone({ tokens }: Sentence, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next === undefined || /^(?:VERB|AUX|ADV)$/u.test(next.tag) || /^[,.;]$/u.test(next.text)) return true;
  return (before?.tag === "VERB" || before?.tag === "ADP") && next.tag === "ADP";
}

/** The phrase from its determiner to the first noun that could mean a company and that no other noun follows. */
function nounPhraseAt(sentence: Sentence, first: number): Anaphor | null {
  const { tokens } = sentence;
  const lowers = lowersOf(sentence);
  for (let last = first + 2; last <= Math.min(first + LONGEST, tokens.length); last += 1) {
    const head = tokens[last - 1];
    const next = tokens[last];
    if (head === undefined || !INSIDE.test(head.tag) || MARK.test(head.text)) return null;
    if (ALONE.test(head.lower) || (next !== undefined && DEFINED.test(next.lower))) return null;
    const counts = last === first + 2 && SIZES.has(head.lower);
    if (next !== undefined && (goesOn(next, counts) || next.text === "-")) continue;
    const meant = meaningOf(lowers, first, last);
    if (meant !== null) return place(sentence, first, last, meant);
    if (/^(?:NOUN|NUM|PROPN)$/u.test(head.tag)) return null;
  }
  return null;
}

/** A noun behind the phrase is its head, but after a number only in the plural: "all three buy" may be tagged as a noun. */
function goesOn({ tag, lower }: Token, counts: boolean): boolean {
  return tag === "PROPN" || (tag === "NOUN" && (!counts || lower.endsWith("s")));
}

type Meaning = Pick<Anaphor, "class" | "noun" | "kinds" | "size">;

function meaningOf(lowers: readonly string[], first: number, last: number): Meaning | null {
  const head = lowers[last - 1] ?? "";
  const size = sizeIn(lowers, first, last);
  if (last === first + 2 && SIZES.has(head)) return { class: "group", noun: "", kinds: [], size };
  const match = nounEndingAt(lowers, last);
  if (
    match !== null &&
    match.first > first &&
    !THING.test(match.noun.noun) &&
    !match.noun.kinds.every((kind) => kind === "person" || kind === "product")
  ) {
    const { noun, kinds, plural } = match.noun;
    return { class: plural ? "group" : "noun", noun, kinds, size };
  }
  if (ROLES.has(head)) return { class: "noun", noun: head, kinds: [], size };
  const singular = head.replace(/ies$/u, "y").replace(/s$/u, "");
  if (singular !== head && ROLES.has(singular)) return { class: "group", noun: singular, kinds: [], size };
  return null;
}

function sizeIn(lowers: readonly string[], first: number, last: number): number | null {
  for (let at = first; at < last; at += 1) {
    const size = SIZES.get(lowers[at] ?? "");
    if (size !== undefined) return size;
  }
  return null;
}

function place(sentence: Sentence, first: number, last: number, meaning: Meaning): Anaphor {
  return { sentence, first, last, subject: isSubject(sentence, first, last), ...meaning };
}
