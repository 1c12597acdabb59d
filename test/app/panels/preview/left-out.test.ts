import { expect, it } from "vitest";
import { toggledAll } from "../../../../src/app/panels/preview/left-out.ts";
import { statementsOf } from "../../../../src/app/view/reading/statements-of.ts";
import { SAMPLE_RECORD } from "../../sample-graph.ts";

it.each([
  [[], ["a", "b"], ["a", "b"]],
  [["a"], ["a", "b"], ["a", "b"]],
  [["a", "b", "c"], ["a", "b"], ["c"]],
  [["a"], ["a"], []],
])("%o with %o pressed leaves out %o", (before, pressed, after) => {
  expect([...toggledAll(new Set(before), pressed)].toSorted()).toEqual(after);
});

it("knows all that an article says of a name", () => {
  const kindsOf = (name: string): readonly string[] => {
    const entity = SAMPLE_RECORD.entities.find((candidate) => candidate.name === name);
    const ids = statementsOf(SAMPLE_RECORD, entity?.id ?? "");
    return [
      ...SAMPLE_RECORD.relations.flatMap(({ id, type }) => (ids.includes(id) ? [type] : [])),
      ...SAMPLE_RECORD.claims.flatMap(({ id, kind }) => (ids.includes(id) ? [kind] : [])),
    ];
  };
  expect(kindsOf("Tessaro")).toEqual(["acquisition", "litigation"]);
  expect(kindsOf("Ada Lund")).toEqual(["forecast"]);
  expect(kindsOf("Orvane")).toEqual([]);
});
