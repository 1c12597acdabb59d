/** The tagger keeps what it has read; what it says of a sentence must not depend on that. */
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Tagged } from "../../src/text/tag.ts";

type Tagger = (surfaces: readonly string[]) => Tagged[];

/** A tagger that has read nothing yet. */
async function freshTagger(): Promise<Tagger> {
  vi.resetModules();
  const { tagTokens } = await import("../../src/text/tag.ts");
  return tagTokens;
}

const word = fc.oneof(
  fc.constantFrom(
    "4x",
    "5bn",
    "H100",
    "Q3",
    "3D",
    "x4",
    "2nm",
    "M900",
    "the",
    "grew",
    "Qorvel",
    "and",
    "shares",
  ),
  fc.stringMatching(/^[A-Za-z0-9]{1,6}$/u),
  fc.stringMatching(/^[-0-9.,%$€]{1,5}$/u),
);

it("gives the same tags whatever was read before", async () => {
  const one = await freshTagger();
  const other = await freshTagger();
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (sentences) => {
      const forwards = sentences.map((sentence) => one(sentence));
      const backwards = sentences.toReversed().map((sentence) => other(sentence));
      expect(backwards.toReversed()).toEqual(forwards);
    }),
    { numRuns: 500 },
  );
});
