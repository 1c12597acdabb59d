import { describe, expect, it } from "vitest";

import type { LocalKeys } from "../../src/resolve/local-keys.ts";
import { NameIndex } from "../../src/resolve/name-index.ts";

describe("NameIndex", () => {
  it("counts how often two keys name one thing, and forgets it with the article", () => {
    const index = new NameIndex();
    index.add("one", [named("a", "b", "c")]);
    index.add("two", [named("b", "a")]);
    expect([...index.linked("a")]).toEqual([
      ["b", 2],
      ["c", 1],
    ]);
    index.drop("one", [named("a", "b", "c")]);
    expect([...index.linked("a")]).toEqual([["b", 1]]);
    expect(index.has("c")).toBe(false);
    index.drop("two", [named("b", "a")]);
    expect(index.linked("a").size).toBe(0);
    expect(index.has("a")).toBe(false);
  });

  it("counts in how many articles two keys name different things", () => {
    const index = new NameIndex();
    index.add("one", [named("a"), named("b")]);
    index.add("two", [named("a", "b")]);
    index.add("three", [named("a"), named("c"), named("b")]);
    index.add("four", [named("a")]);
    index.add("five", [named("a", "b"), named("b", "c")]);
    expect(index.countApart("a", "b", 10)).toBe(2);
    expect(index.countApart("b", "a", 1)).toBe(1);
    expect(index.countApart("a", "unknown", 10)).toBe(0);
  });

  it("links the many names of one thing to the first only", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;
    const index = new NameIndex();
    index.add("one", [named(...names)]);
    expect(index.linked("a").size).toBe(9);
    expect([...index.linked("b").keys()]).toEqual(["a"]);
  });
});

function named(...keys: readonly [string, ...string[]]): LocalKeys {
  return { canonical: keys[0], keys };
}
