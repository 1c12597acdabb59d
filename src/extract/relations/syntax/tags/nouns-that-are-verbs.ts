/** Repairs of what the tagger took for a noun, an adjective or a name: "Acme *supplies* Borea", "they each *hold* 5%". */
import type { Tag, Token } from "../../../../text/document.ts";
import { FLOATING } from "../closed-words.ts";
import { isMisreadVerb } from "./frame-verbs.ts";
import { isPast } from "./past-forms.ts";
import {
  determines,
  followsFloating,
  followsName,
  isBase,
  isDeterminer,
  isFirstVerb,
  isPossessive,
  isThirdPerson,
} from "./place.ts";
import type { Place } from "./place.ts";
import type { TagRepair } from "./tag-repair.ts";
import { isVerbBase, verbReading } from "./verb-lemmas.ts";

/** What a speaker does behind what was said. */
const REPORTING: ReadonlySet<string> = new Set([
  "notes",
  "reports",
  "claims",
  "estimates",
  "forecasts",
  "reckons",
]);

export const NOUNS_THAT_ARE_VERBS: readonly TagRepair[] = [
  {
    example: "[Acme] *rebuffs* [Borea].",
    to: "VERB",
    holds: ({ tokens, tags, index, inName }) => isMisreadVerb(tokens, tags, index, inName),
  },
  { example: "[Acme] and [Borea] both *supply* the plant.", to: "VERB", holds: isAfterSharedSubject },
  {
    example: "[Acme], which *searches* land records, is for sale.",
    from: ["NOUN"],
    to: "VERB",
    holds: ({ token, before, tagAfter }) =>
      isSubjectRelative(before) && isThirdPerson(token) && !isVerbal(tagAfter),
  },
  {
    example: "[Acme] *shares* power with [Borea].",
    from: ["NOUN", "ADJ", "PROPN"],
    to: "VERB",
    holds: isFirstAfterName,
  },
  {
    example: "[Acme] wants to *partner* with [Borea].",
    from: ["NOUN", "ADJ", "PROPN"],
    to: "VERB",
    holds: isWhereVerbsStand,
  },
  { example: "Its phones *use* [Acme] chips.", from: ["NOUN"], to: "VERB", holds: isVerbOfPlural },
  { example: "[Acme] *reserves* the right to sell.", from: ["NOUN"], to: "VERB", holds: isVerbOfName },
  {
    example: "The case *pits* [Acme] against [Borea].",
    from: ["NOUN"],
    to: "VERB",
    holds: isVerbOfSingular,
  },
  {
    example: "It is a rival, *notes* [Acme].",
    from: ["NOUN"],
    to: "VERB",
    holds: ({ token, before, index, inName }) =>
      REPORTING.has(token.lower) && /^[,"”’]$/u.test(before?.text ?? "") && inName(index + 1),
  },
  {
    example: "[Acme], a mill since 1902, *supplies* [Borea].",
    from: ["NOUN"],
    to: "VERB",
    holds: isAfterAside,
  },
  { example: "[Acme] *plans* to buy [Borea].", from: ["NOUN"], to: "VERB", holds: isBeforeInfinitive },
];

/** "are each *taking*", "have all *backed*", "is itself *owned* by". */
/** "Acme and Borea both *supply*". */
function isAfterSharedSubject(place: Place): boolean {
  const { token, index, inName } = place;
  return (
    followsFloating(place) && inName(index - 2) && (isPast(token.lower) || verbReading(token.lower) !== null)
  );
}

/** "Acme *shares* power": the first word after the name that may be a verb, before an object without article. */
function isFirstAfterName(place: Place): boolean {
  const { token, tagAfter, index, inName } = place;
  return (
    followsName(place) &&
    token.lower.endsWith("s") &&
    verbReading(token.lower) !== null &&
    isFirstVerb(place) &&
    (tagAfter === "NOUN" || tagAfter === "ADJ" || tagAfter === "NUM" || inName(index + 1))
  );
}

/** "to *partner*", "will *supply*", "which *supply* the plant", "buys A and *funds* B". */
function isWhereVerbsStand(place: Place): boolean {
  const { token, before, tagBefore, index, inName } = place;
  if (token.text !== token.lower || verbReading(token.lower) === null) return false;
  if (tagBefore === "AUX" || before?.lower === "to") return true;
  const mayFollow =
    followsName(place) ||
    (tagBefore === "ADV" && inName(index - 2)) ||
    tagBefore === "CCONJ" ||
    isRelative(before);
  return mayFollow && mayHaveObjectAfter(place);
}

function mayHaveObjectAfter({ before, after, tagAfter, index, inName }: Place): boolean {
  return (
    (isRelative(before) && tagAfter === "NOUN") ||
    inName(index + 1) ||
    determines(after) ||
    after?.text === "$" ||
    tagAfter === "ADP" ||
    tagAfter === "PRON"
  );
}

/** "its phones *use* Acme chips": a base form after a plural, before any verb. */
function isVerbOfPlural(place: Place): boolean {
  const { token, before, tagBefore, after, index, inName } = place;
  return (
    before !== undefined &&
    tagBefore === "NOUN" &&
    before.lower.endsWith("s") &&
    !isBase(before) &&
    token.text === token.lemma &&
    isVerbBase(token.text) &&
    isFirstVerb(place) &&
    (inName(index + 1) || isDeterminer(after))
  );
}

/** "Acme *reserves* the right", "Acme *shares* a depot", "Acme *claims* that"; but "Acme shares all fell". */
function isVerbOfName(place: Place): boolean {
  const { token, before, after, index, inName } = place;
  if (!isThirdPerson(token) || !inName(index - 1) || isPossessive(before) || !isFirstVerb(place))
    return false;
  if (after?.lower === "that") return verbReading(token.lower) !== null;
  return determines(after) && !FLOATING.has(after?.lower ?? "");
}

/** "the case *pits* Acme against Borea". */
function isVerbOfSingular(place: Place): boolean {
  const { token, before, tagBefore, index, inName } = place;
  return (
    isThirdPerson(token) &&
    before !== undefined &&
    tagBefore === "NOUN" &&
    isBase(before) &&
    inName(index + 1) &&
    verbReading(token.lower) !== null &&
    isFirstVerb(place)
  );
}

/** "Acme *outmuscled* Borea". */
/** "Acme *teamed* with", "Acme *disclosed* that". */
/** "Acme *plans* to buy", "Acme and Borea *plan* to buy". */
function isBeforeInfinitive(place: Place): boolean {
  const { token, after, tokens, tags, index, inName } = place;
  const isPlural = tokens[index - 2]?.lower === "and" && verbReading(token.lower) !== null;
  const next = tags[index + 2];
  return (
    inName(index - 1) &&
    (token.lower.endsWith("s") || isPlural) &&
    after?.lower === "to" &&
    (next === "VERB" || next === "AUX") &&
    isFirstVerb(place)
  );
}

/** "Acme, in which Borea has 5%, *supplies* Corvex": behind the aside that a name opens its verb comes. */
function isAfterAside({ token, before, after, tagAfter, tokens, index, inName }: Place): boolean {
  if (before?.text !== "," || !isThirdPerson(token) || verbReading(token.lower) === null) return false;
  const opening = tokens.findLastIndex(({ text }, at) => at < index - 1 && text === ",");
  return (
    opening > 0 &&
    opening < index - 3 &&
    inName(opening - 1) &&
    (inName(index + 1) || determines(after) || tagAfter === "ADP")
  );
}

/** "which *searches* land records". */
function isSubjectRelative(token: Token | undefined): boolean {
  return token?.lower === "which" || token?.lower === "who";
}

function isRelative(token: Token | undefined): boolean {
  return isSubjectRelative(token) || token?.lower === "that";
}

function isVerbal(tag: Tag | undefined): boolean {
  return tag === undefined || tag === "VERB" || tag === "AUX" || tag === "PUNCT";
}
