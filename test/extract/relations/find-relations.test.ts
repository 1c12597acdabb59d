/** Relations of sentences, by phenomenon. */
import { describe, expect, it } from "vitest";

import { relationsIn } from "./marked-reading.ts";
import { SENTENCES } from "./sentences.ts";

describe.each(SENTENCES)("%s", (_phenomenon, rows) => {
  it.each(rows)("%s", (sentence, expected) => {
    expect(relationsIn(sentence)).toEqual([...expected].sort());
  });
});
