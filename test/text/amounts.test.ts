import { describe, expect, it } from "vitest";
import { findAmounts } from "../../src/text/amounts.ts";

describe("findAmounts", () => {
  it.each<[string, [string, number, string, boolean][]]>([
    ["paid $2.9 billion in cash", [["$2.9 billion", 2.9e9, "USD", false]]],
    [
      "€500m and £1.2bn",
      [
        ["€500m", 5e8, "EUR", false],
        ["£1.2bn", 1.2e9, "GBP", false],
      ],
    ],
    ["about 1,000 crore rupees", [["1,000 crore rupees", 1e10, "INR", true]]],
    [
      "Rs 500 crore, Rs. 2 lakh crore",
      [
        ["Rs 500 crore", 5e9, "INR", false],
        ["Rs. 2 lakh crore", 2e12, "INR", false],
      ],
    ],
    ["up to $100 billion", [["$100 billion", 1e11, "USD", true]]],
    ["more than 300 million Canadian dollars", [["300 million Canadian dollars", 3e8, "CAD", true]]],
    [
      "half a billion dollars, a million euros",
      [
        ["half a billion dollars", 5e8, "USD", false],
        ["a million euros", 1e6, "EUR", false],
      ],
    ],
    [
      "HK$5bn, US$ 3 million, CHF 20 million",
      [
        ["HK$5bn", 5e9, "HKD", false],
        ["US$ 3 million", 3e6, "USD", false],
        ["CHF 20 million", 2e7, "CHF", false],
      ],
    ],
    [
      "a $20-billion plan at $40 a share",
      [
        ["$20-billion", 2e10, "USD", false],
        ["$40", 40, "USD", false],
      ],
    ],
    [
      "$5 million or more, $3bn-plus",
      [
        ["$5 million", 5e6, "USD", true],
        ["$3bn", 3e9, "USD", true],
      ],
    ],
    [
      "between $1 billion to $2 billion",
      [
        ["$1 billion", 1e9, "USD", true],
        ["$2 billion", 2e9, "USD", false],
      ],
    ],
    ["45 times sales, 10 gigawatts, they won 5 deals", []],
  ])("finds the sums in %j", (text, expected) => {
    const found = findAmounts(text).map(({ start, end, amount }) => [
      text.slice(start, end),
      amount.value,
      amount.currency,
      amount.approximate,
    ]);
    expect(found).toEqual(expected);
  });

  it("gives places in the whole text for a part of it", () => {
    const text = "It paid $1 and then $2.";
    expect(findAmounts(text, 10).map(({ start, end }) => text.slice(start, end))).toEqual(["$2"]);
  });
});
