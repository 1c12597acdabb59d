import { describe, expect, it } from "vitest";
import { viewArticle } from "../../../src/extract/pairs/article-view.ts";
import { findCandidates } from "../../../src/extract/pairs/candidates.ts";
import { featuresOf } from "../../../src/extract/pairs/features.ts";
import { read } from "./read.ts";

/** Features of the first candidate. */
function featuresIn(text: string, title?: string): readonly string[] {
  const reading = read(text, title);
  const view = viewArticle(reading);
  return featuresOf(view, findCandidates(reading, view))[0] ?? [];
}

const SENTENCES: readonly (readonly [text: string, feature: string])[] = [
  ["Quellmar Inc acquired Tresk Ltd.", "fit>acquisition"],
  ["Tresk Ltd was acquired by Quellmar Inc.", "fit<acquisition"],
  ["Quellmar Inc acquired Tresk Ltd.", "ml:self/subject self/object acquire"],
  ["Quellmar Inc signed a partnership with Tresk Ltd.", "bt=partnership"],
  ["Quellmar Inc is in talks to acquire Tresk Ltd.", "hedge"],
  ["Quellmar Inc did not acquire Tresk Ltd.", "neg"],
  ["Quellmar Inc and Tresk Ltd gave figures on Monday.", "listed"],
  ["Quellmar Inc's supplier Tresk Ltd gave figures.", "r1:possessor"],
  ["Quellmar Inc sells pumps. Customers include Tresk Ltd.", "xbias"],
];

describe("featuresOf", () => {
  it.each(SENTENCES)("%s has %s", (text, feature) => {
    expect(featuresIn(text)).toContain(feature);
  });

  it("knows a title that speaks of both", () => {
    const text = "Quellmar Inc and Tresk Ltd gave figures on Monday.";
    expect(featuresIn(text, "Quellmar Inc to acquire Tresk Ltd")).toContain("title=acquisition");
    expect(featuresIn(text, "Figures of the week")).not.toContain("title=acquisition");
  });

  it("holds no name: other names give the same features", () => {
    const withNames = (first: string, second: string): readonly string[] =>
      featuresIn(`${first} Inc agreed on Monday to buy ${second} Ltd for $40 million.`);
    expect(withNames("Brellox", "Vandimar")).toEqual(withNames("Quellmar", "Tresk"));
  });

  it("holds each feature once", () => {
    const features = featuresIn("Quellmar Inc will buy pumps and buy valves of Tresk Ltd.");
    expect(new Set(features).size).toBe(features.length);
  });
});
