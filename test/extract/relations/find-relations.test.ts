/** Relations of sentences, by phenomenon. */
import { describe, expect, it } from "vitest";

import { relationsIn, relationsInPassage } from "./marked-reading.ts";
import { BIDDERS } from "./tables/bidders.ts";
import { COMPLETIONS } from "./tables/completions.ts";
import { DEALS_OVER_SENTENCES } from "./tables/deals-over-sentences.ts";
import { ENDS_AND_REVIVALS } from "./tables/ends-and-revivals.ts";
import { HEARSAY_AND_DENIALS } from "./tables/hearsay-and-denials.ts";
import { HOLDINGS } from "./tables/holdings.ts";
import { OUTCOMES_AND_TRAPS } from "./tables/outcomes-and-traps.ts";
import { PASSAGES } from "./tables/passages.ts";
import { RIVALS_AND_PARTNERS } from "./tables/rivals-and-partners.ts";
import { PROJECTS_AND_BACKERS } from "./tables/projects-and-backers.ts";
import { SENTENCE_SHAPES } from "./tables/sentence-shapes.ts";
import { RIVALS_BY_FAMILY } from "./tables/rivals.ts";
import { ROUNDS_AND_ALLIANCES } from "./tables/rounds-and-alliances.ts";
import { SENTENCES } from "./tables/sentences.ts";
import { SUPPLY_FAMILIES } from "./tables/supply-families.ts";
import { STATUSES } from "./tables/statuses.ts";
import { SUPPLY_HANDOVERS_AND_MAKERS } from "./tables/supply-makers-and-handovers.ts";
import { STATUSES_BY_CLAUSE } from "./tables/statuses-by-clause.ts";
import { SUPPLY_WORDINGS } from "./tables/supply-wordings.ts";
import { TAKEOVERS_AND_HOLDINGS } from "./tables/takeovers-and-holdings.ts";
import { TAKEOVERS_AND_SUITS } from "./tables/takeovers-and-suits.ts";
import { TRADE_PASSAGES } from "./tables/trade-passages.ts";
import { UNSAID_PARTIES } from "./tables/unsaid-parties.ts";
import { WORDINGS } from "./tables/wordings.ts";

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

describe.each([
  ...PASSAGES,
  ...DEALS_OVER_SENTENCES,
  ...TRADE_PASSAGES,
  ...OUTCOMES_AND_TRAPS,
  ...HEARSAY_AND_DENIALS,
  ...ENDS_AND_REVIVALS,
  ...UNSAID_PARTIES,
])("passages: %s", (_phenomenon, rows) => {
  it.each(rows)("%s", (passage, expected) => {
    expect(relationsInPassage(passage)).toEqual([...expected].sort());
  });
});
