import { describe, expect, it } from "vitest";
import { OPENING_FILTERS } from "../../../src/app/state/opening-filters.ts";
import { tableRows } from "../../../src/app/view/table-rows.ts";
import { OPENING_LOOK } from "../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../src/app/view/visible-graph.ts";
import { sampleGraph } from "../sample-graph.ts";

describe("the table", () => {
  it("lists the drawn relations by the names of their ends", () => {
    const { graph } = sampleGraph();
    const rows = tableRows(
      graph,
      visibleGraph(graph, {
        look: { ...OPENING_LOOK, filters: OPENING_FILTERS },
        selection: { kind: "none" },
      }),
    );
    expect(rows.map(({ source, target }) => `${source.label} > ${target.label}`)).toEqual([
      "Ministry of Tides > Tessaro",
      "Qorvel > Nimbrax",
      "Qorvel > Nimbrax",
      "Qorvel > Tessaro",
    ]);
  });
});
