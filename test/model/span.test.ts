import fc from "fast-check";
import { expect, it } from "vitest";
import { covers, evidenceAt, isVerbatim } from "../../src/model/span.ts";

const textAndSpan = fc
  .tuple(fc.string({ minLength: 1, unit: "binary" }), fc.nat(), fc.nat())
  .map(([text, left, right]) => {
    const start = left % text.length;
    return { text, span: { start, end: start + 1 + (right % (text.length - start)) } };
  });

it("evidence cut out of a text is verbatim in it, whatever the characters", () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      expect(isVerbatim(text, evidenceAt(text, span))).toBe(true);
    }),
  );
});

it("evidence is not verbatim one place further on, unless the text repeats", () => {
  const evidence = evidenceAt("Qorvel buys Nimbrax", { start: 0, end: 6 });
  expect(isVerbatim("The Qorvel deal", evidence)).toBe(false);
  expect(isVerbatim("Qorvel sells", evidence)).toBe(true);
});

it("an empty quote proves nothing", () => {
  expect(isVerbatim("Qorvel", { start: 2, end: 2, quote: "" })).toBe(false);
});

it("a span covers itself and what lies inside", () => {
  expect(covers({ start: 2, end: 8 }, { start: 2, end: 8 })).toBe(true);
  expect(covers({ start: 2, end: 8 }, { start: 3, end: 9 })).toBe(false);
});
