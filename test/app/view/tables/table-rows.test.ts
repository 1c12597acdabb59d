import { expect, it } from "vitest";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { entityRows, relationRows } from "../../../../src/app/view/tables/table-rows.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph } = sampleGraph();
const visible = visibleGraph(graph, { look: OPENING_LOOK, selection: { kind: "none" } });

it("lists the drawn relations by the names of their ends", () => {
  const rows = relationRows(graph, visible).map(
    ({ source, relation, target }) => `${source.label} ${relation.kind} ${target.label}`,
  );
  expect(rows).toHaveLength(4);
  expect(rows[0]).toBe("Ministry of Tides litigation Tessaro");
  expect(rows.at(-1)).toBe("Qorvel acquisition Tessaro");
});

it("lists the drawn entities by name, with the relations that are drawn", () => {
  expect(entityRows(graph, visible).map(({ entity, relations }) => [entity.label, relations])).toEqual([
    ["Ministry of Tides", 1],
    ["Nimbrax", 2],
    ["Qorvel", 3],
    ["Tessaro", 2],
  ]);
});
