import { describe, expect, it } from "vitest";
import { NAME_LIST, nameTokens } from "../../../src/extract/lists/name-list.ts";
import { NOUN_LIST } from "../../../src/extract/lists/noun-list.ts";
import { longestMatch } from "../../../src/extract/lists/token-trie.ts";
import {
  COMPANY_WORDS,
  endsWithPhrase,
  holdsPhrase,
  LEGAL_FORMS,
  TITLES,
} from "../../../src/extract/lists/word-lists.ts";

describe("name list", () => {
  it("files aliases under the listed name", () => {
    const match = longestMatch(NAME_LIST, nameTokens("AMD"), 0);
    expect(match?.value.map((sense) => sense.canonical)).toContain("Advanced Micro Devices");
  });

  it("cuts names as the text is cut", () => {
    expect(nameTokens("Hallow & Pike Inc.")).toEqual(["Hallow", "&", "Pike", "Inc."]);
  });
});

describe("noun list", () => {
  it.each([
    ["chipmaker", "company", false],
    ["start-ups", "company", true],
    ["regulator", "organization", false],
    ["chief executive", "person", false],
    ["companies", "company", true],
  ])("knows %j as a noun for a %s", (noun, kind, plural) => {
    const match = longestMatch(NOUN_LIST, nameTokens(noun), 0);
    expect(match?.value.kinds).toContain(kind);
    expect(match?.value.plural).toBe(plural);
  });
});

describe("word lists", () => {
  it("knows words at the end of a name and inside it", () => {
    const words = ["Qorvel", "Energy", "Partners", "Inc."];
    expect(endsWithPhrase(LEGAL_FORMS, words, 1, 4)).toBe(true);
    expect(endsWithPhrase(COMPANY_WORDS, words, 1, 4)).toBe(false);
    expect(holdsPhrase(COMPANY_WORDS, words, 0, 4)).toBe(true);
  });

  it("knows a role with capitals as a title", () => {
    expect(longestMatch(TITLES, nameTokens("Chief Executive Officer Ada Brandt"), 0)?.end).toBe(3);
  });
});
