import { expect, it } from "vitest";

import { findOrigins, keysIn } from "../../../src/extract/coreference/origins.ts";
import { markedReading } from "../claims/marked-reading.ts";

/** Whether the words of `place` mean where the first company comes from. */
function isFrom(marked: string, place: string): boolean {
  const { document, references } = markedReading(`${marked} ${place}.`);
  const tokens = document.sentences.at(-1)?.tokens ?? [];
  const known = findOrigins(document, references).get("c1");
  return keysIn(tokens, 0, tokens.length).some((key) => known?.has(key) === true);
}

it.each([
  ["The Danish brewer [Qorvel](c1) grew.", "Danish", true],
  ["Denmark's [Qorvel](c1) grew.", "The Danes", true],
  ["[Qorvel](c1) of Munich grew.", "Munich", true],
  ["[Qorvel](c1), a Swiss lender, grew.", "Switzerland", true],
  ["[Qorvel](c1), a lender, is known in France.", "French", false],
  ["[Qorvel](c1) sued the Dutch brewer [Tarnwick](c2).", "Dutch", false],
  ["[Qorvel](c1) grew.", "Danish", false],
] as const)("%s %s", (marked, place, expected) => {
  expect(isFrom(marked, place)).toBe(expected);
});
