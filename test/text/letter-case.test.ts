import fc from "fast-check";
import { expect, it } from "vitest";

import { startsWithCapital } from "../../src/text/letter-case.ts";

it.each([
  ["Tarn", true],
  ["tarn", false],
  ["Ørsted", true],
  ["ørsted", false],
  ["Žito", true],
  ["𝐀xon", true],
  ["4C", false],
  ["“Tarn”", false],
  ["", false],
  [undefined, false],
] as const)("%j begins with a capital: %j", (text, capital) => {
  expect(startsWithCapital(text)).toBe(capital);
});

it("agrees with the Unicode class of capitals", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(startsWithCapital(text)).toBe(/^\p{Lu}/u.test(text));
    }),
  );
});
