import { expect, it } from "vitest";

import { foldLetters } from "../../src/text/fold-letters.ts";

it.each([
  ["Ørsted", "orsted"],
  ["STRASSE", "strasse"],
  ["Straße", "strasse"],
  ["ﬁnance", "finance"],
  ["Œuvre", "oeuvre"],
  ["Łódź", "lodz"],
  ["ＡＢＣ", "abc"],
  ["İstanbul", "istanbul"],
  ["ΟΔΟΣ", "οδοσ"],
])("%j is read as %j", (text, expected) => {
  expect(foldLetters(text)).toBe(expected);
});
