import { describe, expect, it } from "vitest";

import { decodeGold } from "../../src/evaluate/gold-article.ts";
import { RelataError } from "../../src/model/errors.ts";
import { GOLD_FILE } from "./tiny-gold.ts";

describe("decodeGold", () => {
  it("makes an article and places the claims", () => {
    const gold = decodeGold(GOLD_FILE);
    expect(gold.article).toMatchObject({
      publisher: "The Ledger",
      publishedAt: "2031-04-05",
      text: GOLD_FILE.text,
    });
    expect(gold.claims.map(({ text, start, end }) => [text, gold.article.text.slice(start, end)])).toEqual(
      GOLD_FILE.claims.map(({ text }) => [text, text]),
    );
  });

  it("takes items without a mark as required", () => {
    const [claim] = GOLD_FILE.claims;
    const gold = decodeGold({ ...GOLD_FILE, claims: [{ ...claim, optional: undefined }] });
    expect(gold.claims[0]?.optional).toBe(false);
  });

  it.each([
    ["no object", "text"],
    [
      "an unknown relation type",
      { ...GOLD_FILE, relations: [{ ...GOLD_FILE.relations[0], type: "marriage" }] },
    ],
    ["an unknown end", { ...GOLD_FILE, relations: [{ ...GOLD_FILE.relations[0], target: "Nobody" }] }],
    ["an unknown speaker", { ...GOLD_FILE, claims: [{ ...GOLD_FILE.claims[0], speaker: "Nobody" }] }],
    [
      "a claim that is not in the text",
      { ...GOLD_FILE, claims: [{ ...GOLD_FILE.claims[0], text: "Oats are dear." }] },
    ],
    ["no genre", { ...GOLD_FILE, genre: undefined }],
  ])("refuses %s", (_, input) => {
    expect(() => decodeGold(input)).toThrow(RelataError);
  });
});
