/** Two annotations of the tiny article, the second without some of the first. */
import { describe, expect, it } from "vitest";
import { agreementTables } from "../../../../scripts/evaluation/agreement/agreement-tables.ts";
import { compareAnnotations } from "../../../../scripts/evaluation/agreement/compare-annotations.ts";
import { decodeGold } from "../../../../src/evaluate/gold-article.ts";
import { GOLD, GOLD_FILE } from "../../../evaluate/tiny-gold.ts";

const [BOUGHT, PARTNERS] = GOLD_FILE.relations;
const [LOST, SCARCE, DEAR] = GOLD_FILE.claims;

/** Without the optional items, with the deal rumoured, and with a required claim where the first has an optional one. */
const SECOND = decodeGold({
  ...GOLD_FILE,
  relations: [{ ...BOUGHT, status: "rumoured" }],
  claims: [
    { ...LOST, kind: "opinion" },
    { ...DEAR, optional: false },
  ],
});

describe("compareAnnotations", () => {
  it("finds an annotation in full agreement with itself", () => {
    const { names, relations, claims, statuses } = compareAnnotations(GOLD, GOLD);
    expect(names).toEqual({ hit: 3, missed: 0, wrong: 0 });
    expect(relations).toEqual({ hit: 2, missed: 0, wrong: 0 });
    expect(claims).toEqual({ hit: 3, missed: 0, wrong: 0 });
    expect(statuses.every(([first, second]) => first === second)).toBe(true);
  });

  it("counts what only one requires, and leaves matters of taste", () => {
    const { relations, claims, statuses, claimKinds } = compareAnnotations(GOLD, SECOND);
    expect(relations).toEqual({ hit: 1, missed: 0, wrong: 0 });
    expect(claims).toEqual({ hit: 2, missed: 1, wrong: 0 });
    expect(statuses).toEqual([["confirmed", "rumoured"]]);
    expect(claimKinds).toContainEqual(["fact", "opinion"]);
  });

  it("counts what only the second has", () => {
    const first = decodeGold({ ...GOLD_FILE, relations: [PARTNERS], claims: [SCARCE] });
    const { relations, claims } = compareAnnotations(first, SECOND);
    expect(relations).toEqual({ hit: 0, missed: 0, wrong: 1 });
    expect(claims).toEqual({ hit: 0, missed: 1, wrong: 2 });
  });

  it("judges sentence by sentence whether there is a claim", () => {
    const without = decodeGold({ ...GOLD_FILE, claims: [SCARCE] });
    expect(compareAnnotations(GOLD, without).sentences).toEqual([
      ["none", "none"],
      ["claim", "none"],
      ["claim", "claim"],
    ]);
  });

  it("refuses two texts", () => {
    const other = { ...GOLD, article: { ...GOLD.article, text: `${GOLD.article.text} ` } };
    expect(() => compareAnnotations(GOLD, other)).toThrow("two texts");
  });
});

describe("agreementTables", () => {
  it("has a line per layer and per label", () => {
    const [found, labelled] = agreementTables([GOLD], [SECOND]);
    expect(found?.title).toContain("1 articles");
    expect(found?.rows.map(([layer, both]) => [layer, both])).toEqual([
      ["names", "3"],
      ["relations", "1"],
      ["claims", "2"],
    ]);
    expect(labelled?.rows).toContainEqual(["status of common relations", "1", "0.0", "0.00"]);
  });

  it("is empty when nothing is annotated twice", () => {
    expect(agreementTables([GOLD], [])).toEqual([]);
    expect(agreementTables([], [SECOND])).toEqual([]);
  });
});
