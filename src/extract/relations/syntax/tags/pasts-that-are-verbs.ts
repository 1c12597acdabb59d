/** Repairs of past tenses and participles that the tagger took for nouns or adjectives: "Acme *outbid* Borea". */
import type { Token } from "../../../../text/document.ts";
import { wordSet } from "../../word-list.ts";
import { isPast } from "./past-forms.ts";
import { followsFloating, followsName, isFirstVerb } from "./place.ts";
import type { Place } from "./place.ts";
import type { TagRepair } from "./tag-repair.ts";

/** Past tenses that the tagger does not know as verbs. */
const SURE_PASTS: ReadonlySet<string> = wordSet(`
  overtook, undertook, forbade, lapsed, outsold, undercut, outbid, foundered, unwound, forgone, resold, redone
`);
const PERFECT: ReadonlySet<string> = new Set(["has", "have", "had"]);
/** Before "each" or "all" inside a verb group: "are each taking 5%". */
const BEFORE_FLOATING: ReadonlySet<string> = new Set(["are", "were", "have", "will", "would"]);

export const PASTS_THAT_ARE_VERBS: readonly TagRepair[] = [
  {
    example: "[Acme] *outbid* [Borea].",
    from: ["NOUN", "PROPN", "ADJ"],
    to: "VERB",
    holds: ({ token, tag, tagBefore }) =>
      SURE_PASTS.has(token.lower) && tagBefore !== "DET" && (tag !== "ADJ" || tagBefore !== "AUX"),
  },
  { example: "[Acme] and [Borea] are each *taking* 5%.", to: "VERB", holds: isInSplitGroup },
  { example: "[Acme] *outmuscled* [Borea].", to: "VERB", holds: isPastBetweenNames },
  {
    example: "[Acme] *teamed* with [Borea].",
    from: ["ADJ", "NOUN"],
    to: "VERB",
    holds: isPastOfName,
  },
  {
    example: "[Acme] has *courted* [Borea].",
    from: ["ADJ", "NOUN"],
    to: "VERB",
    holds: (place) =>
      isLowerPast(place.token) && PERFECT.has(place.before?.lower ?? "") && place.inName(place.index + 1),
  },
  {
    example: "[Acme] bought the chain *founded* by [Borea].",
    from: ["ADJ", "NOUN"],
    to: "VERB",
    holds: ({ token, after, tagBefore }) =>
      isLowerPast(token) && after?.lower === "by" && (tagBefore === "NUM" || tagBefore === "NOUN"),
  },
];

function isInSplitGroup(place: Place): boolean {
  const { token, tag, tokens, tags, index, after } = place;
  if (!followsFloating(place)) return false;
  if (BEFORE_FLOATING.has(tokens[index - 2]?.lower ?? ""))
    return tag === "VERB" || token.lower.endsWith("ing") || isPast(token.lower);
  return tag === "VERB" && (tags[index - 2] === "AUX" || after?.lower === "by");
}

function isPastBetweenNames({ token, tag, index, inName }: Place): boolean {
  return tag !== "AUX" && tag !== "VERB" && isLowerPast(token) && inName(index - 1) && inName(index + 1);
}

function isPastOfName(place: Place): boolean {
  const { token, after, tagAfter } = place;
  return (
    isLowerPast(token) &&
    followsName(place) &&
    (tagAfter === "ADP" || after?.lower === "that") &&
    isFirstVerb(place)
  );
}

function isLowerPast({ text, lower }: Token): boolean {
  return text === lower && isPast(lower);
}
