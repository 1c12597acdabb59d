/** Relations of sentences, by phenomenon. */
import { describe, expect, it } from "vitest";

import { relationsIn, relationsInPassage } from "./marked-reading.ts";
import { BIDDERS } from "./bidders.ts";
import { COMPLETIONS } from "./completions.ts";
import { HOLDINGS } from "./holdings.ts";
import { PASSAGES } from "./passages.ts";
import { RIVALS_AND_PARTNERS } from "./rivals-and-partners.ts";
import { SENTENCE_SHAPES } from "./sentence-shapes.ts";
import { RIVALS_BY_FAMILY } from "./rivals.ts";
import { ROUNDS_AND_ALLIANCES } from "./rounds-and-alliances.ts";
import { SENTENCES } from "./sentences.ts";
import { SUPPLY_FAMILIES } from "./supply-families.ts";
import { STATUSES } from "./statuses.ts";
import { SUPPLY_WORDINGS } from "./supply-wordings.ts";
import { TAKEOVERS_AND_SUITS } from "./takeovers-and-suits.ts";
import { WORDINGS } from "./wordings.ts";

const TABLES = [
  ...SENTENCES,
  ...SENTENCE_SHAPES,
  ...WORDINGS,
  ...SUPPLY_WORDINGS,
  ...SUPPLY_FAMILIES,
  ...COMPLETIONS,
  ...RIVALS_AND_PARTNERS,
  ...RIVALS_BY_FAMILY,
  ...HOLDINGS,
  ...ROUNDS_AND_ALLIANCES,
  ...TAKEOVERS_AND_SUITS,
  ...BIDDERS,
  ...STATUSES,
];

describe.each(TABLES)("%s", (_phenomenon, rows) => {
  it.each(rows)("%s", (sentence, expected) => {
    expect(relationsIn(sentence)).toEqual([...expected].sort());
  });
});

describe.each(PASSAGES)("passages: %s", (_phenomenon, rows) => {
  it.each(rows)("%s", (passage, expected) => {
    expect(relationsInPassage(passage)).toEqual([...expected].sort());
  });
});
