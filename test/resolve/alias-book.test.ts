import { describe, expect, it } from "vitest";

import { toAliasBook } from "../../src/resolve/alias-book.ts";
import { CURATED_ALIASES } from "../../src/resolve/curated-aliases.ts";

describe("toAliasBook", () => {
  it("links the name, the aliases and the former names of an entry", () => {
    const book = toAliasBook([{ name: "Omega Freight", aliases: ["OF"], former: ["Northern Haulage"] }]);
    expect(book.get("party:of")).toEqual(["party:northern haulage", "party:omega freight"]);
    expect(book.get("party:northern haulage")).toEqual(["party:of", "party:omega freight"]);
  });

  it("leaves out a name that two entries claim, and names with one key", () => {
    const book = toAliasBook([
      { name: "Delta Air Lines", aliases: ["Delta", "Delta Airlines"] },
      { name: "Delta Electronics", aliases: ["Delta", "Delta Electronics, Inc."] },
    ]);
    expect(book.has("party:delta")).toBe(false);
    expect(book.has("party:delta electronics")).toBe(false);
    expect(book.get("party:delta air lines")).toEqual(["party:delta airlines"]);
  });
});

describe("the curated list", () => {
  it.each([
    ["party:amd", "party:advanced micro devices"],
    ["party:aliyun", "party:alibaba cloud"],
  ])("links %s to %s, both ways", (left, right) => {
    expect(CURATED_ALIASES.get(left)).toContain(right);
    expect(CURATED_ALIASES.get(right)).toContain(left);
  });
});
