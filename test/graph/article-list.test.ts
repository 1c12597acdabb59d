import { describe, expect, it } from "vitest";

import { changeArticles, findArticle } from "../../src/graph/article-list.ts";
import type { ArticleSummary } from "../../src/graph/graph-model.ts";

const LIST = ["b", "d", "f"].map(summaryOf);

describe("findArticle", () => {
  it.each(["b", "d", "f"])("finds %s", (id) => {
    expect(findArticle(LIST, id)).toEqual(summaryOf(id));
  });

  it.each(["", "a", "c", "g"])("does not find %j", (id) => {
    expect(findArticle(LIST, id)).toBeUndefined();
    expect(findArticle([], id)).toBeUndefined();
  });
});

describe("changeArticles", () => {
  it.each<[readonly string[], readonly string[], string]>([
    [[], [], "bdf"],
    [["d"], [], "bf"],
    [[], ["g", "a", "c"], "abcdfg"],
    [["b", "d", "f"], ["e"], "e"],
    [["d"], ["d"], "bdf"],
  ])("drops %j and adds %j", (dropped, added, expected) => {
    const changed = changeArticles(LIST, dropped, added.map(summaryOf));
    expect(changed.map(({ id }) => id).join("")).toBe(expected);
  });
});

function summaryOf(id: string): ArticleSummary {
  return { id, title: id, publisher: null, publishedAt: null, url: null };
}
