import { describe, expect, it } from "vitest";
import { viewArticle } from "../../../src/extract/pairs/article-view.ts";
import { findCandidates } from "../../../src/extract/pairs/candidates.ts";
import { nameOf, read } from "./read.ts";

/** Candidates as "sentence: first / second", with the standing of an unsaid first party. */
function pairsIn(text: string): string[] {
  const reading = read(text);
  return findCandidates(reading, viewArticle(reading)).map(({ sentence, first, second }) => {
    const unsaid = first.reference === null ? ` (${first.standing})` : "";
    return `${sentence}: ${nameOf(reading, first.entity)}${unsaid} / ${nameOf(reading, second.entity)}`;
  });
}

describe("findCandidates", () => {
  it("pairs the parties of a sentence in text order", () => {
    expect(pairsIn("Quellmar Inc bought Tresk Ltd from Ombervale Corp in May.")).toEqual([
      "0: Quellmar Inc / Tresk Ltd",
      "0: Quellmar Inc / Ombervale Corp",
      "0: Tresk Ltd / Ombervale Corp",
    ]);
  });

  it("gives each pair once, at its nearest places", () => {
    const reading = read("Quellmar Inc said that Quellmar Inc would sell Tresk Ltd to nobody.");
    const candidates = findCandidates(reading, viewArticle(reading));
    expect(candidates).toHaveLength(1);
    expect(candidates[0]?.first.reference?.first).toBeGreaterThan(2);
  });

  it("thinks of the party of the sentence before where the sentence leaves it unsaid", () => {
    expect(pairsIn("Quellmar Inc makes pumps. Other buyers include Tresk Ltd and schools.")).toContain(
      "1: Quellmar Inc (before) / Tresk Ltd",
    );
  });

  it("thinks of the topic of the article everywhere", () => {
    const text =
      "Quellmar Inc makes pumps. Quellmar Inc sells them abroad. It rained. Customers include Tresk Ltd and schools.";
    expect(pairsIn(text)).toContain("3: Quellmar Inc (topic) / Tresk Ltd");
  });

  it("never pairs a party with itself, nor persons", () => {
    expect(pairsIn("Quellmar Inc said Quellmar Inc had hired Maria Delgado.")).toEqual([]);
  });

  it("gives nothing for a text without parties", () => {
    expect(pairsIn("It rained all day.")).toEqual([]);
  });
});
