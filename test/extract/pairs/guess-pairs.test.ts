import { describe, expect, it } from "vitest";
import { guessPairs } from "../../../src/extract/pairs/guess-pairs.ts";
import { readArticle } from "../../../src/extract/read-article.ts";
import { findRelations } from "../../../src/extract/relations/find-relations.ts";
import { toArticle } from "../../../src/model/article.ts";

const reading = readArticle(
  toArticle({
    title: "Deals",
    text: "Qorvel Inc acquired Nimbrax Ltd in May. Dravane Inc and Ostrel Ltd, which Qorvel Inc knows well, met in a room full of partners, alliances and joint ventures.",
  }),
);
const relations = findRelations(reading);

describe("guesses beside the frames", () => {
  it("leave out pairs that are related, and tell no party twice", () => {
    const guesses = guessPairs(reading, relations);
    const related = relations.map(({ source, target }) => [source, target].sort().join(" "));
    expect(related).toHaveLength(1);
    for (const { source, target, chance } of guesses) {
      expect(source).not.toBe(target);
      expect(related).not.toContain([source, target].sort().join(" "));
      expect(chance).toBeGreaterThanOrEqual(0.3);
    }
  });

  it("are made of a pair that only its words relate", () => {
    expect(
      guessPairs(reading, []).some(({ type, sentence }) => type === "acquisition" && sentence.index === 0),
    ).toBe(true);
  });
});
