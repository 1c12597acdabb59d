import { describe, expect, it } from "vitest";
import { isAt, nextStatement, placedStatements } from "../../../../src/app/view/reading/statements.ts";
import { SAMPLE_RECORD } from "../../sample-graph.ts";

const placed = placedStatements(SAMPLE_RECORD);

/** Numbers that stepping from nowhere passes, until it stays. */
function walk(by: 1 | -1): number[] {
  const numbers: number[] = [];
  let place = nextStatement(placed, null, by);
  while (place !== null) {
    numbers.push(place.number);
    place = nextStatement(placed, place, by);
  }
  return numbers;
}

describe("the statements of an article", () => {
  it("are relations and claims in the order of the text, numbered", () => {
    expect(placed.map(({ what, number }) => `${number} ${what}`)).toEqual([
      "1 relation",
      "2 relation",
      "3 relation",
      "4 relation",
      "5 claim",
      "6 claim",
    ]);
  });

  it("stand once for each sentence of a relation", () => {
    const [relation] = SAMPLE_RECORD.relations;
    if (relation === undefined) throw new Error("The sample has relations.");
    const [sentence] = relation.evidence;
    const twice = { ...relation, evidence: [sentence, { ...sentence, start: 0, end: 3 }] as const };
    const record = { ...SAMPLE_RECORD, relations: [twice], claims: [] };
    expect(placedStatements(record).map(({ start }) => start)).toEqual([0, sentence.start]);
  });

  it("are stepped through both ways", () => {
    expect(walk(1)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(walk(-1)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it("are one step where several stand in one sentence", () => {
    const [first, second] = SAMPLE_RECORD.relations;
    if (first === undefined || second === undefined) throw new Error("The sample has relations.");
    const record = {
      ...SAMPLE_RECORD,
      relations: [first, { ...second, evidence: first.evidence }],
      claims: [],
    };
    const both = placedStatements(record);
    expect(nextStatement(both, both[0] ?? null, 1)).toBeNull();
  });

  it("are found from any place of the text", () => {
    expect(nextStatement(placed, { start: 0, end: 5 }, 1)?.number).toBe(1);
    expect(nextStatement(placed, { start: 0, end: 5 }, -1)).toBeNull();
    expect(isAt({ start: 1, end: 2 }, { start: 1, end: 2 })).toBe(true);
    expect(isAt({ start: 1, end: 2 }, null)).toBe(false);
  });
});
