/** Relations of sentences, by phenomenon. */
import { describe, expect, it } from "vitest";

import { relationsIn, relationsInPassage } from "./marked-reading.ts";
import { BIDDERS } from "./bidders.ts";
import { COMPLETIONS } from "./completions.ts";
import { DEALS_OVER_SENTENCES } from "./deals-over-sentences.ts";
import { HOLDINGS } from "./holdings.ts";
import { OUTCOMES_AND_TRAPS } from "./outcomes-and-traps.ts";
import { PASSAGES } from "./passages.ts";
import { RIVALS_AND_PARTNERS } from "./rivals-and-partners.ts";
import { PROJECTS_AND_BACKERS } from "./projects-and-backers.ts";
import { SENTENCE_SHAPES } from "./sentence-shapes.ts";
import { RIVALS_BY_FAMILY } from "./rivals.ts";
import { ROUNDS_AND_ALLIANCES } from "./rounds-and-alliances.ts";
import { SENTENCES } from "./sentences.ts";
import { SUPPLY_FAMILIES } from "./supply-families.ts";
import { STATUSES } from "./statuses.ts";
import { SUPPLY_HANDOVERS_AND_MAKERS } from "./supply-makers-and-handovers.ts";
import { STATUSES_BY_CLAUSE } from "./statuses-by-clause.ts";
import { SUPPLY_WORDINGS } from "./supply-wordings.ts";
import { TAKEOVERS_AND_HOLDINGS } from "./takeovers-and-holdings.ts";
import { TAKEOVERS_AND_SUITS } from "./takeovers-and-suits.ts";
import { TRADE_PASSAGES } from "./trade-passages.ts";
import { WORDINGS } from "./wordings.ts";

const TABLES = [
  ...SENTENCES,
  ...SENTENCE_SHAPES,
  ...WORDINGS,
  ...SUPPLY_WORDINGS,
  ...SUPPLY_FAMILIES,
  ...SUPPLY_HANDOVERS_AND_MAKERS,
  ...COMPLETIONS,
  ...RIVALS_AND_PARTNERS,
  ...RIVALS_BY_FAMILY,
  ...HOLDINGS,
  ...ROUNDS_AND_ALLIANCES,
  ...PROJECTS_AND_BACKERS,
  ...TAKEOVERS_AND_SUITS,
  ...TAKEOVERS_AND_HOLDINGS,
  ...BIDDERS,
  ...STATUSES,
  ...STATUSES_BY_CLAUSE,
];

describe.each(TABLES)("%s", (_phenomenon, rows) => {
  it.each(rows)("%s", (sentence, expected) => {
    expect(relationsIn(sentence)).toEqual([...expected].sort());
  });
});

describe.each([...PASSAGES, ...DEALS_OVER_SENTENCES, ...TRADE_PASSAGES, ...OUTCOMES_AND_TRAPS])(
  "passages: %s",
  (_phenomenon, rows) => {
    it.each(rows)("%s", (passage, expected) => {
      expect(relationsInPassage(passage)).toEqual([...expected].sort());
    });
  },
);
