import { describe, expect, it } from "vitest";
import { placeColumns } from "../../src/formats/place-columns.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD, entity, PLACES } from "./awkward-graph.ts";

describe("placeColumns", () => {
  it.each([
    ["ent_a", [1.23456, -20]],
    ["ent_b", [null, null]],
  ])("of %s hold %j", (key, expected) => {
    const columns = placeColumns({ positions: PLACES });
    expect(columns.map(({ value }) => value(entity(key), selectGraph(AWKWARD)))).toEqual(expected);
  });

  it("are none without positions", () => {
    expect(placeColumns({})).toEqual([]);
  });
});
