/** Relations of sentences, by phenomenon. */
import { describe, expect, it } from "vitest";

import { relationsIn } from "./marked-reading.ts";
import { COMPLETIONS } from "./completions.ts";
import { HOLDINGS } from "./holdings.ts";
import { RIVALS_AND_PARTNERS } from "./rivals-and-partners.ts";
import { SENTENCES } from "./sentences.ts";
import { STATUSES } from "./statuses.ts";
import { SUPPLY_WORDINGS } from "./supply-wordings.ts";
import { TAKEOVERS_AND_SUITS } from "./takeovers-and-suits.ts";
import { WORDINGS } from "./wordings.ts";

const TABLES = [
  ...SENTENCES,
  ...WORDINGS,
  ...SUPPLY_WORDINGS,
  ...COMPLETIONS,
  ...RIVALS_AND_PARTNERS,
  ...HOLDINGS,
  ...TAKEOVERS_AND_SUITS,
  ...STATUSES,
];

describe.each(TABLES)("%s", (_phenomenon, rows) => {
  it.each(rows)("%s", (sentence, expected) => {
    expect(relationsIn(sentence)).toEqual([...expected].sort());
  });
});
