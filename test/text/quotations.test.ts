import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../src/text/quotations.ts";

const quoted = (text: string): [number, string][] =>
  findQuotations(text).map(({ inner, depth }) => [depth, text.slice(inner.start, inner.end)]);

describe("findQuotations", () => {
  it.each<[string, [number, string][]]>([
    [
      "“We won,” he said. “It is done.”",
      [
        [0, "We won,"],
        [0, "It is done."],
      ],
    ],
    [
      '"So," she said, "it\'s over."',
      [
        [0, "So,"],
        [0, "it's over."],
      ],
    ],
    [
      "“It’s ‘great’ and done.”",
      [
        [0, "It’s ‘great’ and done."],
        [1, "great"],
      ],
    ],
    ["The firm's 'new deal' isn't big", [[0, "new deal"]]],
    ["«Non», dit-il", [[0, "Non"]]],
    [
      "“First part\n\n“Second part.” End",
      [
        [0, "First part"],
        [0, "Second part."],
      ],
    ],
    ["The firms' plan and its rivals' fear", []],
    ['He said "open', [[0, "open"]]],
  ])("finds the quotations in %j", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("keeps places inside the text and never crosses two quotations", () => {
    const marks = fc
      .array(fc.constantFrom("“", "”", '"', "‘", "’", "'", "a", " ", ".", "\n\n"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(marks, (text) => {
        const found = findQuotations(text);
        for (const { start, end, inner } of found) {
          expect(start).toBeLessThan(inner.start);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const left of found) {
          for (const right of found) {
            const crosses = left.start < right.start && right.start < left.end && left.end < right.end;
            expect(crosses).toBe(false);
          }
        }
      }),
    );
  });
});
