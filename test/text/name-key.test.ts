import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { groupOfKind, keyGroup, keyName, nameKey, type NameGroup } from "../../src/text/name-key.ts";

const GROUPS = ["party", "person", "product"] as const;
const LETTERS = "a b c x y z é ü ß ñ ç ø λ φ я 3 - .".split(" ").concat(" ");
const unicode = fc.string({ unit: "binary", maxLength: 30 });
const namelike = fc
  .array(
    fc.constantFrom(
      "The",
      "Inc.",
      "& Co",
      "and",
      "S.p.A.",
      "'s",
      "Ünal",
      "X",
      "A.",
      "3",
      "-",
      "GmbH",
      "ﬁ",
      "Straße",
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(" "));

describe("nameKey", () => {
  it.each<[string, string]>([
    ["OpenAI", "openai"],
    ["ＯｐｅｎＡＩ", "openai"],
    ["Nvidia Corp.", "nvidia"],
    ["Nvidia Corporation", "nvidia"],
    ["Nvidia’s", "nvidia"],
    ["Arm Holdings plc", "arm holdings"],
    ["Enel S.p.A.", "enel"],
    ["Robert Bosch GmbH", "robert bosch"],
    ["Grupo Verde S.A. de C.V.", "grupo verde"],
    ["Robert Bosch GmbH & Co. KG", "robert bosch"],
    ["Orlen Sp. z o.o.", "orlen"],
    ["Sea Pte. Ltd.", "sea"],
    ["Tiffany & Co.", "tiffany"],
    ["Procter & Gamble", "procter and gamble"],
    ["Procter and Gamble Company", "procter and gamble"],
    ["AT&T", "at and t"],
    ["The Walt Disney Company", "walt disney"],
    ["the Home Depot", "home depot"],
    ["Hewlett-Packard", "hewlett packard"],
    ["Lloyd’s of London", "lloyds of london"],
    ["U.S. Steel", "us steel"],
    ["J. P. Morgan", "jp morgan"],
    ["Nestlé", "nestle"],
    ["Ørsted", "orsted"],
    ["Łódź Bank", "lodz bank"],
    ["Standard Chartered", "standard chartered"],
    ["The The", "the"],
    ["Co.", "co"],
    ["The Co", "co"],
    ["!!!", "!!!"],
    ["  ", "?"],
  ])("folds the company %j to %j", (name, expected) => {
    expect(nameKey("party", name)).toBe(`party:${expected}`);
  });

  it.each<[NameGroup, string, string]>([
    ["person", "Sam Altman", "person:sam altman"],
    ["person", "Anaïs Li Co", "person:anais li co"],
    ["product", "GPT-4", "product:gpt-4"],
    ["product", "GPT 4", "product:gpt-4"],
    ["product", "Claude 3.5 Sonnet", "product:claude-3-5 sonnet"],
  ])("keeps the words of a %s: %j", (group, name, expected) => {
    expect(nameKey(group, name)).toBe(expected);
  });

  it.each(GROUPS)("is idempotent and never empty on any Unicode (%s)", (group) => {
    fc.assert(
      fc.property(fc.oneof(unicode, namelike), (name) => {
        const key = nameKey(group, name);
        expect(keyName(key)).not.toBe("");
        expect(keyGroup(key)).toBe(group);
        expect(nameKey(group, keyName(key))).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not see case, accents or width", () => {
    const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, (name) => {
        const key = nameKey("party", name);
        expect(nameKey("party", name.toUpperCase())).toBe(key);
        expect(nameKey("party", name.normalize("NFD"))).toBe(key);
        expect(nameKey("party", toFullWidth(name))).toBe(key);
      }),
    );
  });
});

describe("groupOfKind", () => {
  it("compares companies, organizations and outlets with each other", () => {
    expect((["company", "organization", "media"] as const).map(groupOfKind)).toEqual([
      "party",
      "party",
      "party",
    ]);
    expect((["person", "product"] as const).map(groupOfKind)).toEqual(["person", "product"]);
  });
});

/** ASCII letters and digits as East Asian full-width forms. */
function toFullWidth(text: string): string {
  return text.replace(/[a-z0-9]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
