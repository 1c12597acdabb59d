import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { evaluate, type EvaluationRow } from "../../src/evaluate/evaluate.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { emptyRecord, GOLD, perfectRecord } from "./tiny-gold.ts";

const OTHER = { ...GOLD, id: "other", genre: "opinion" };
const PERFECT = perfectRecord(GOLD);

function wholeRow(...records: ArticleRecord[]): EvaluationRow {
  const pairs = records.map((record, index) => ({ gold: { ...GOLD, id: `a${index}` }, record }));
  const [row] = evaluate([{ name: "tune", pairs }]).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("evaluate", () => {
  it("gives a row per group and per genre in it", () => {
    const pairs = [GOLD, OTHER].map((gold) => ({ gold, record: PERFECT }));
    const { rows } = evaluate([
      { name: "tune", pairs },
      { name: "check", pairs: pairs.slice(0, 1) },
    ]);
    expect(rows.map(({ group, genre, articles }) => [group, genre, articles])).toEqual([
      ["tune", null, 2],
      ["tune", "newswire", 1],
      ["tune", "opinion", 1],
      ["check", null, 1],
      ["check", "newswire", 1],
    ]);
  });

  it("gives gold against itself 100 % everywhere", () => {
    const { layers, shares } = wholeRow(PERFECT);
    for (const { f1, missed, wrong } of Object.values(layers)) {
      expect({ f1, missed, wrong }).toEqual({ f1: { value: 1, interval: [1, 1] }, missed: 0, wrong: 0 });
    }
    const { "falsely-confirmed": falselyConfirmed, "kind-confusion": kindConfusion, ...right } = shares;
    for (const { share } of Object.values(right)) expect(share.value).toBe(1);
    expect([falselyConfirmed.share.value, kindConfusion.share.value]).toEqual([0, 0]);
  });

  it("gives an empty record no precision and no recall", () => {
    const { layers, shares } = wholeRow(emptyRecord(GOLD));
    expect(layers.relations).toMatchObject({ hit: 0, missed: 1, wrong: 0 });
    expect([layers.claims.precision.value, layers.claims.recall.value]).toEqual([null, 0]);
    expect(shares.status.share).toEqual({ value: null, interval: null });
  });

  it("averages over items, not over articles", () => {
    expect(wholeRow(PERFECT, emptyRecord(GOLD)).layers.claims).toMatchObject({
      hit: 2,
      missed: 2,
      wrong: 0,
      f1: { value: 2 / 3, interval: [0, 1] },
    });
  });

  it("has no figures without articles", () => {
    expect(wholeRow().layers.mentions.f1).toEqual({ value: null, interval: null });
  });
});

/** Any part of what there is to find, in any order. */
const partialRecord = fc
  .record({
    entities: fc.shuffledSubarray([...PERFECT.entities]),
    relations: fc.shuffledSubarray([...PERFECT.relations]),
    claims: fc.shuffledSubarray([...PERFECT.claims]),
  })
  .map((found): ArticleRecord => ({ ...PERFECT, ...found }));

describe("laws", () => {
  it("keeps every figure within [0, 1] and every interval around its middle", () => {
    fc.assert(
      fc.property(fc.array(partialRecord, { maxLength: 3 }), (records) => {
        const { layers, shares } = wholeRow(...records);
        const figures = [
          ...Object.values(layers).flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
          ...Object.values(shares).map(({ share }) => share),
        ];
        for (const { value, interval } of figures) {
          if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
          if (value !== null) expect(value).toBeLessThanOrEqual(1);
          if (interval !== null) expect(interval[0]).toBeLessThanOrEqual(interval[1]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("does not depend on the order of what was found", () => {
    fc.assert(
      fc.property(partialRecord, (record) => {
        const reversed: ArticleRecord = {
          ...record,
          entities: record.entities.toReversed(),
          relations: record.relations.toReversed(),
          claims: record.claims.toReversed(),
        };
        expect(wholeRow(reversed)).toEqual(wholeRow(record));
      }),
      { numRuns: 15 },
    );
  });

  it("does not depend on the order of articles", () => {
    const pairs = [GOLD, OTHER].map((gold) => ({
      gold,
      record: gold === GOLD ? PERFECT : emptyRecord(GOLD),
    }));
    expect(evaluate([{ name: "all", pairs }])).toEqual(
      evaluate([{ name: "all", pairs: pairs.toReversed() }]),
    );
  });
});
