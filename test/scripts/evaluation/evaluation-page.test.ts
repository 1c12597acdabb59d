/** The page on a folder of three small articles of our own. */
import { describe, expect, it } from "vitest";
import { type EvaluationInput, evaluationPage } from "../../../scripts/evaluation/evaluation-page.ts";
import { floorEngine } from "../../../scripts/evaluation/floors/floor-engine.ts";
import { regexNames } from "../../../scripts/evaluation/floors/regex-names.ts";
import { isInvented } from "../../../scripts/evaluation/invented.ts";
import { decodeGold } from "../../../src/evaluate/gold-article.ts";
import { OWN_ENGINE } from "../../../src/evaluate/own-engine.ts";
import { GOLD, GOLD_FILE } from "../../evaluate/tiny-gold.ts";

const LISTED = decodeGold({
  ...GOLD_FILE,
  id: "listed",
  entities: [...GOLD_FILE.entities, { name: "Google", kind: "company", aliases: [], mentions: [] }],
});
const FOLDER = { name: "gold", articles: [GOLD, LISTED] };
const NOTHING = { name: "second", articles: [] };
const INPUT: EvaluationInput = {
  engine: OWN_ENGINE,
  floors: [floorEngine("regex", regexNames)],
  variants: [OWN_ENGINE],
  tune: [FOLDER],
  check: [],
  second: NOTHING,
  publicSets: null,
  bench: null,
};

describe("evaluationPage", () => {
  it("is the same each time", () => {
    expect(evaluationPage(INPUT)).toBe(evaluationPage(INPUT));
  });

  it("has a table per folder, with the floors beside the engine", () => {
    const page = evaluationPage(INPUT);
    expect(page).toContain("### gold: 2 articles");
    expect(page).toMatch(/\| % +\| asked \| relata \| +interval \| +regex \|/u);
    expect(page).toContain("### gold: 1 with invented companies only, 1 others");
  });

  it("says what was not at hand", () => {
    const page = evaluationPage(INPUT);
    expect(page).toContain("Not at hand when this page was written.");
    expect(page).toContain("relations in articles by frames alone");
    expect(page).toContain("Not measured when this page was written.");
    expect(page).toContain("No article of `second` is annotated a second time yet.");
  });

  it("takes up what is at hand", () => {
    const variants = [
      { ...OWN_ENGINE, name: "frames alone" },
      { ...OWN_ENGINE, name: "both" },
    ];
    const page = evaluationPage({ ...INPUT, variants, second: FOLDER, bench: "70 articles per second\n" });
    expect(page).toContain("```text\n70 articles per second\n```");
    expect(page).toMatch(/frames alone \| +interval \| +both/u);
    expect(page).toContain("### Both annotators find: 2 articles");
  });
});

describe("isInvented", () => {
  it("asks whether any company is listed", () => {
    expect([GOLD, LISTED].map(isInvented)).toEqual([true, false]);
  });
});
