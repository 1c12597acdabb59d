/** Relations of sentences, by phenomenon. */
import { describe, expect, it } from "vitest";

import { relationsIn } from "./marked-reading.ts";
import { COMPLETIONS } from "./completions.ts";
import { SENTENCES } from "./sentences.ts";
import { TAKEOVERS_AND_SUITS } from "./takeovers-and-suits.ts";
import { WORDINGS } from "./wordings.ts";

describe.each([...SENTENCES, ...WORDINGS, ...COMPLETIONS, ...TAKEOVERS_AND_SUITS])(
  "%s",
  (_phenomenon, rows) => {
    it.each(rows)("%s", (sentence, expected) => {
      expect(relationsIn(sentence)).toEqual([...expected].sort());
    });
  },
);
