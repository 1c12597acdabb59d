import fc from "fast-check";
import { expect, it } from "vitest";
import { readArticle } from "../../src/extract/read-article.ts";
import { toArticle } from "../../src/model/article.ts";

const words = fc.constantFrom(
  "Qorvel",
  "Nimbrax Therapeutics",
  "the company",
  "both companies",
  "it",
  "its",
  "which",
  "who",
  "she",
  "Ada Brandt",
  "said",
  "that",
  "bought",
  "and",
  ",",
  ".",
  "\n\n",
  "'s",
  "the pair",
  "they",
  "- ",
  "“",
  "”",
);

it("gives references in text order that never overlap and point to entities of the article", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
      const reading = readArticle(toArticle({ title: "", text: parts.join(" ") }));
      const known = new Set(reading.entities.map((entity) => entity.id));
      let end = 0;
      for (const reference of reading.references) {
        const tokens = reading.document.sentences[reference.sentence]?.tokens ?? [];
        expect(tokens[reference.first]?.start).toBe(reference.start);
        expect(tokens[reference.last - 1]?.end).toBe(reference.end);
        expect(reference.start).toBeGreaterThanOrEqual(end);
        expect(reference.entities.length).toBeGreaterThan(0);
        for (const entity of reference.entities) expect(known.has(entity)).toBe(true);
        end = reference.end;
      }
    }),
  );
});

it("gives the same reading each time", () => {
  const article = toArticle({ title: "", text: "Qorvel bought Tarnwick. The company paid in cash." });
  expect(readArticle(article)).toEqual(readArticle(article));
});
