/** Repairs of words that are what they are wherever they stand, or that one neighbour settles. */
import { wordSet } from "../../word-list.ts";
import { FLOATING, MODALS } from "../closed-words.ts";
import { determines, hasObjectAfter, isDeterminer, isPossessive } from "./place.ts";
import type { Place } from "./place.ts";
import type { TagRepair } from "./tag-repair.ts";

/** Words that are never verbs or adjectives where frames look for them. */
const NOUNS_ONLY: ReadonlySet<string> = wordSet(`rival, start-up, startup, tie-up, takeover, part, compute`);
/** Never verbs: "and *existing* backer Acme". */
const MODIFIERS_ONLY: ReadonlySet<string> = wordSet(`
  existing, co-marketing, co-branding, co-publishing, profit-sharing, revenue-sharing, cost-sharing, data-sharing, licensing
`);
/** Nouns before "of". */
const PORTIONS: ReadonlySet<string> = wordSet(`half, part, most`);

export const WORDS_OF_ONE_READING: readonly TagRepair[] = [
  {
    example: "[Acme] *might* buy [Borea].",
    to: "AUX",
    holds: ({ token, tag }) => MODALS.has(token.lower) && tag !== "NOUN" && tag !== "PROPN",
  },
  {
    example: "*Thrusters* come from [Acme].",
    from: ["PROPN"],
    to: "NOUN",
    holds: ({ index, token, tagAfter }) => index === 0 && /[^s]s$/u.test(token.lower) && tagAfter !== "PROPN",
  },
  {
    example: "[Acme] and [Borea] announced a *tie-up* on Monday.",
    from: ["ADP"],
    to: "NOUN",
    holds: ({ token }) => token.lower.includes("-"),
  },
  {
    example: "[Acme] holds 30 *per* cent of [Borea].",
    to: "NUM",
    holds: ({ token, after }) => token.lower === "per" && after?.lower === "cent",
  },
  {
    example: "[Acme] is in talks with *outside* investors.",
    from: ["ADP"],
    to: "ADJ",
    holds: ({ token, tagBefore, tagAfter }) =>
      token.lower === "outside" && (tagBefore === "ADP" || (tagBefore === "ADJ" && tagAfter === "NOUN")),
  },
  {
    example: "[Acme] is the *biggest* maker of pumps.",
    from: ["ADV"],
    to: "ADJ",
    holds: ({ token, before, tagAfter }) =>
      tagAfter !== undefined && tagAfter !== "PUNCT" && token.lower.endsWith("est") && determines(before),
  },
  {
    example: "Its *earlier* alliance with [Acme] ended.",
    from: ["ADV"],
    to: "ADJ",
    holds: ({ token, before, tagAfter }) =>
      (token.lower === "earlier" || token.lower === "later") && tagAfter === "NOUN" && isPossessive(before),
  },
  {
    example: "[Acme] sued its *rival* [Borea].",
    to: "NOUN",
    holds: ({ token }) => NOUNS_ONLY.has(token.lower),
  },
  {
    example: "The round was led by [Acme] and *existing* backer [Borea].",
    to: "ADJ",
    holds: ({ token }) => MODIFIERS_ONLY.has(token.lower),
  },
  {
    example: "[Acme] sold *half* of its stake.",
    from: ["ADV"],
    to: "NOUN",
    holds: ({ token, after }) => after?.lower === "of" && PORTIONS.has(token.lower),
  },
  {
    example: "[Acme] agreed to *back* [Borea].",
    to: "VERB",
    holds: (place) => place.token.lower === "back" && place.before?.lower === "to" && hasObjectAfter(place),
  },
  {
    example: "[Acme] has a 40% *holding* in [Borea].",
    to: "NOUN",
    holds: ({ token, before }) =>
      token.lower === "holding" && (before?.lower === "%" || before?.lower === "cent"),
  },
  {
    example: "[Acme] and [Borea] each *own* 30% of the plant.",
    from: ["ADJ"],
    to: "VERB",
    holds: (place) => place.token.lower === "own" && isOwning(place),
  },
  {
    example: "[Acme] paid the *fine* in May.",
    to: "NOUN",
    holds: ({ token, before }) => token.lower === "fine" && isDeterminer(before),
  },
  {
    example: "[Acme] took [Borea] to *court* over unpaid bills.",
    to: "NOUN",
    holds: (place) => place.token.lower === "court" && place.before?.lower === "to" && !hasObjectAfter(place),
  },
];

/** "they own", "both own", "does not own"; but "its own", "the own". */
function isOwning({ before }: Place): boolean {
  const isNegated = before?.lower === "not" || before?.lower === "n't";
  const isFloating = FLOATING.has(before?.lower ?? "");
  return isNegated || (!isPossessive(before) && (!isDeterminer(before) || isFloating));
}
