/** Repairs of what the tagger took for a verb: "the share *register*" and "the *acquired* unit". */
import type { Tag } from "../../../../text/document.ts";
import { wordSet } from "../../word-list.ts";
import { isHyphen, touches } from "../joined-words.ts";
import { isPast } from "./past-forms.ts";
import {
  determines,
  followsFloating,
  hasObjectAfter,
  isBase,
  isDeterminer,
  isPossessive,
  isThirdPerson,
} from "./place.ts";
import type { Place } from "./place.ts";
import type { TagRepair } from "./tag-repair.ts";

/** Verbs that take an object and a bare verb: "let it sell". */
const BARE_INFINITIVE: ReadonlySet<string> = wordSet(`let, help, make, see, have, watch`);
/** Nouns after a preposition. */
const HELPS: ReadonlySet<string> = wordSet(`help, support, finance, aid, input, backing, funding`);
const COMPANIES: ReadonlySet<string> = wordSet(`company, companies, group, firm`);
/** Counted in the singular: "the 5 million *makes* up for it". */
const MEASURES: ReadonlySet<string> = wordSet(`
  million, billion, trillion, thousand, hundred, dozen, percent, cent, %, m, bn
`);
/** What may stand between a determiner and a head, and how much of it. */
const PREFIX_TAGS: ReadonlySet<Tag> = new Set(["ADJ", "NUM", "NOUN", "SYM"]);
const LONGEST_PREFIX = 6;
const NOMINAL_CONTEXT: ReadonlySet<Tag> = new Set(["DET", "ADJ", "NUM"]);
const NOMINAL_NEXT: ReadonlySet<Tag> = new Set(["NOUN", "ADJ", "PROPN"]);
const PARTICIPLE = /(?:ed|ing|en)$/u;
const PASSIVE_PARTICIPLE = /(?:ed|en)$/u;

export const VERBS_THAT_ARE_NO_VERBS: readonly TagRepair[] = [
  { example: "[Acme] sold it *stock* worth $5m.", from: ["VERB"], to: "NOUN", holds: isSecondObject },
  {
    example: "Its units are *claims* handlers.",
    from: ["VERB"],
    to: "NOUN",
    holds: ({ token, tagBefore }) => tagBefore === "AUX" && /[^s]s$/u.test(token.lower),
  },
  {
    example: "[Acme] is a maker of *locks* in Turin.",
    from: ["VERB"],
    to: "NOUN",
    holds: ({ token, before }) => (before?.lower === "of" || before?.lower === "to") && isThirdPerson(token),
  },
  {
    example: "[Acme] built the plant with *help* from [Borea].",
    from: ["VERB"],
    to: "NOUN",
    holds: ({ token, before, tagBefore }) =>
      tagBefore === "ADP" && before?.lower !== "to" && HELPS.has(token.lower),
  },
  {
    example: "[Acme] acts as *lead* investor.",
    from: ["VERB"],
    to: "NOUN",
    holds: ({ token, before, tagAfter }) =>
      before?.lower === "as" && token.lower === token.lemma && tagAfter === "NOUN",
  },
  {
    example: "[Acme] belongs to a *holding* company.",
    from: ["VERB"],
    to: "ADJ",
    holds: ({ token, after }) => token.lower === "holding" && COMPANIES.has(after?.lower ?? ""),
  },
  {
    example: "[Acme] won a $40m state *grant* in May.",
    from: ["VERB"],
    to: "NOUN",
    holds: (place) => isCompoundHead(place) && !hasObjectAfter(place),
  },
  {
    example: "[Acme] and [Borea] have made *offers*.",
    from: ["VERB"],
    to: "NOUN",
    holds: ({ token, tagBefore, tagAfter, tags, index }) =>
      isThirdPerson(token) && tagBefore === "VERB" && tags[index - 2] === "AUX" && tagAfter === "PUNCT",
  },
  { example: "[Acme] is its only *source* of steel.", from: ["VERB"], to: "NOUN", holds: isSoleThing },
  { example: "[Acme] ordered 900 sonar *buoys*.", from: ["VERB"], to: "NOUN", holds: isCounted },
  {
    example: "[Acme] bought the [Borea]-*backed* bank.",
    from: ["VERB"],
    to: "ADJ",
    holds: ({ before, token, after, tokens, index }) =>
      isHyphen(before) &&
      touches(before, token) &&
      touches(tokens[index - 2], before) &&
      !(tokens[index - 2]?.text === "%" && after?.lower === "by"),
  },
  {
    example: "[Acme] will merge the *acquired* units.",
    from: ["VERB"],
    to: "ADJ",
    holds: isParticipleOfNoun,
  },
  {
    example: "The Danish *shipping* group [Acme] grew.",
    from: ["VERB"],
    to: "ADJ",
    holds: isTradeOfNoun,
  },
  {
    example: "[Acme] is a maker of *printed* circuits.",
    from: ["VERB"],
    to: "ADJ",
    holds: isParticipleAfterPreposition,
  },
  {
    example: "[Acme] sold its *stake* in [Borea].",
    from: ["VERB"],
    to: "NOUN",
    holds: (place) =>
      isPossessive(place.before) ||
      (isDeterminer(place.before) && place.tagBefore !== "PRON" && !belongsToNames(place)),
  },
];

/** "Acme and Borea *all* belong": what floats behind names determines nothing. */
function belongsToNames(place: Place): boolean {
  return followsFloating(place) && place.inName(place.index - 2);
}

/** What is sold in "sold it *stock*", but "let it *sell*". */
function isSecondObject({ token, before, tokens, tags, index }: Place): boolean {
  return (
    tags[index - 2] === "VERB" &&
    (before?.lower === "it" || before?.lower === "them") &&
    token.lower === token.lemma &&
    !BARE_INFINITIVE.has(tokens[index - 2]?.lemma ?? "")
  );
}

/** "Acme's share *register*", "a $40m *grant*": in a determined singular phrase no verb stands in its base form. */
function isCompoundHead({ token, before, tokens, tags, index }: Place): boolean {
  if (!isBase(token) || isPast(token.lower)) return false;
  let first = index - 1;
  while (
    first > index - LONGEST_PREFIX &&
    PREFIX_TAGS.has(tags[first] ?? "X") &&
    !isPossessive(tokens[first])
  )
    first -= 1;
  const opening = tokens[first];
  if (opening === undefined || before === undefined || first === index - 1) return false;
  const isSingular = tags[index - 1] === "NOUN" && isBase(before);
  return (
    opening.lower === "a" ||
    opening.lower === "an" ||
    (isSingular && (isPossessive(opening) || opening.lower === "the"))
  );
}

/** "its only *source* of steel". */
function isSoleThing({ token, before, tokens, index }: Place): boolean {
  return before?.lower === "only" && determines(tokens[index - 2]) && isBase(token);
}

/** "900 sonar *buoys*": what is counted is plural, so the singular noun before is not yet all of it. */
function isCounted({ token, before, tagBefore, tokens, tags, index }: Place): boolean {
  return (
    tags[index - 2] === "NUM" &&
    tagBefore === "NOUN" &&
    tokens[index - 2]?.lower !== "one" &&
    before !== undefined &&
    isBase(before) &&
    !MEASURES.has(before.lower) &&
    isThirdPerson(token)
  );
}

/** "the *acquired* units", "two *competing* bids", "the recently *acquired* units", "its wholly *owned* bank". */
function isParticipleOfNoun({ token, before, tagBefore, tagAfter, tokens, tags, index }: Place): boolean {
  if (tagAfter === undefined || !NOMINAL_NEXT.has(tagAfter) || !PARTICIPLE.test(token.lower)) return false;
  const isNominal = determines(before) || (tagBefore !== undefined && NOMINAL_CONTEXT.has(tagBefore));
  const opening = tokens[index - 2];
  return isNominal || (tagBefore === "ADV" && (determines(opening) || tags[index - 2] === "NUM"));
}

/** "the Danish *shipping* group", "a Swedish *mining* company": what comes after an origin is its trade. */
function isTradeOfNoun({ token, tagBefore, tagAfter, tokens, index, inName }: Place): boolean {
  return (
    token.lower.endsWith("ing") &&
    tagBefore === "PROPN" &&
    tagAfter === "NOUN" &&
    !inName(index - 1) &&
    !inName(index + 1) &&
    isDeterminer(tokens[index - 2])
  );
}

/** "of *printed* circuits". */
function isParticipleAfterPreposition({ token, tagBefore, tagAfter }: Place): boolean {
  return (
    tagBefore === "ADP" && PASSIVE_PARTICIPLE.test(token.lower) && (tagAfter === "NOUN" || tagAfter === "ADJ")
  );
}
