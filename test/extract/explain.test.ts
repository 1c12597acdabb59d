import { describe, expect, it } from "vitest";
import { explain } from "../../src/extract/explain.ts";
import { extract } from "../../src/extract/extract.ts";
import { toArticle } from "../../src/model/article.ts";
import { compareText } from "../../src/model/order.ts";

const ARTICLE = toArticle({
  title: "Qorvel buys Tarnwick",
  text:
    "Qorvel Inc has agreed to buy Tarnwick Ltd for $40 million. The company said it would close two plants. " +
    "Analysts expect that sales will double by 2030. Obelin AG, a rival of Qorvel, declined to comment.",
});
const explanation = explain(ARTICLE);
const record = extract(ARTICLE);

describe("explain", () => {
  it("names every entity of the record among the names, decided as the record has it", () => {
    for (const { name, kind } of record.entities) {
      const explained = explanation.names.find((one) => one.name === name);
      expect(explained?.decision).toBe(kind);
    }
  });

  it("gives for each name clues that add up to the score of its decision", () => {
    for (const { decision, scores, clues } of explanation.names) {
      const sum = clues.reduce((total, { weights }) => total + weights[decision], 0);
      expect(sum).toBeCloseTo(scores[decision], 6);
    }
  });

  it("tells what nouns and pronouns mean, how surely, and the clues of it", () => {
    const [company, pronoun] = explanation.references;
    expect(company?.text).toBe("The company");
    expect(pronoun?.text).toBe("it");
    for (const { start, text, chance, clues } of explanation.references) {
      expect(ARTICLE.text.slice(start, start + text.length)).toBe(text);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(clues.length).toBeGreaterThan(0);
    }
  });

  it("has a wording behind every relation, with its frame and its trigger in the sentence", () => {
    const names = new Map(record.entities.map(({ id, name }) => [id, name]));
    expect(record.relations.length).toBeGreaterThan(0);
    for (const { type, source, target } of record.relations) {
      const pair = [names.get(source) ?? "", names.get(target) ?? ""].toSorted(compareText);
      const behind = explanation.wordings.filter(
        (wording) =>
          wording.type === type &&
          [wording.source, wording.target].toSorted(compareText).join() === pair.join(),
      );
      expect(behind.length).toBeGreaterThan(0);
      for (const { sentence, trigger } of behind) expect(sentence).toContain(trigger);
    }
  });

  it("shows the score behind every claim", () => {
    for (const claim of record.claims)
      expect(
        explanation.claims.some(
          ({ text, score, kind }) => claim.text.includes(text) && score >= -0.4 && kind === claim.kind,
        ),
      ).toBe(true);
  });

  it("explains a text without names as well", () => {
    const { names, references, wordings } = explain(toArticle({ title: "", text: "It rained all day." }));
    expect([names, wordings]).toEqual([[], []]);
    expect(references.map(({ text, means }) => [text, means])).toEqual([["It", []]]);
  });
});
