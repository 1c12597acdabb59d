import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/text/tokenise.ts";

const surfaces = (text: string): string =>
  tokenise(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");

describe("tokenise", () => {
  it.each([
    ["Qorvel bought Nimbrax.", "Qorvel bought Nimbrax ."],
    ["Qorvel's plan, the partners’ fund", "Qorvel 's plan , the partners ’ fund"],
    ["It isn't, won’t and can't", "It is n't , wo n’t and ca n't"],
    ["a Qorvel-backed start-up", "a Qorvel - backed start-up"],
    ["the Qorvel-Nimbrax deal", "the Qorvel - Nimbrax deal"],
    ["Qorvel-backed firms", "Qorvel - backed firms"],
    ["Start-ups and long-term plans", "Start-ups and long-term plans"],
    ["a non-Qorvel customer", "a non - Qorvel customer"],
    ["AT&T, R&D and Hallow & Pike", "AT&T , R&D and Hallow & Pike"],
    ["U.S. firms in the U.S.-led group", "U.S. firms in the U.S. - led group"],
    ["J.P. Hollin and A. B. Marsh", "J.P. Hollin and A. B. Marsh"],
    ["Nimbrax Inc. and Pell Corp., then No. 2", "Nimbrax Inc. and Pell Corp. , then No. 2"],
    ["He said no. Then St. Orrin", "He said no . Then St. Orrin"],
    ["on Sept. 30 it paid $2.9bn or 1,000.5 units", "on Sept. 30 it paid $ 2.9bn or 1,000.5 units"],
    ["01.AI, C3.ai and Tarn.com", "01.AI , C3.ai and Tarn.com"],
    ["the deal.The next", "the deal . The next"],
    ["see https://example.org/a?b=1, now", "see https://example.org/a?b=1 , now"],
    ["wait... or… well--yes", "wait ... or … well -- yes"],
    ["O'Hara’s and d'Orsel", "O'Hara ’s and d'Orsel"],
  ])("cuts %j", (text, expected) => {
    expect(surfaces(text)).toBe(expected);
  });

  it("puts every non-space character of any string into exactly one token", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokenise(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start).trim()).toBe("");
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });

  it("gives places in the whole text for a part of it", () => {
    const text = "Qorvel rose. Nimbrax fell.";
    expect(tokenise(text, 13).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Nimbrax",
      "fell",
      ".",
    ]);
  });
});
