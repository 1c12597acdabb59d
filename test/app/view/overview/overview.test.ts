import { describe, expect, it } from "vitest";
import type { Look } from "../../../../src/app/state/look.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { communityTable } from "../../../../src/app/view/overview/community-table.ts";
import { overviewScene } from "../../../../src/app/view/overview/overview-scene.ts";
import { emphasiseOverview } from "../../../../src/app/view/overview/overview-emphasis.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph, sayingRecord } from "../../sample-graph.ts";
import { SAMPLE_THEME } from "../../sample-theme.ts";

/** Two circles of four, each of which all have to do with each other, and two relations between them. */
const NORTH = ["Qorvel", "Nimbrax", "Tessaro", "Orvane"];
const SOUTH = ["Velmora", "Drayne", "Pellucid Rail", "Larkspur"];
const pairs = (names: readonly string[]) =>
  names.flatMap((source, index) =>
    names.slice(index + 1).map((target) => ({ type: "supply" as const, ends: [source, target] as const })),
  );
const { graph, id } = sampleGraph(
  sayingRecord({
    title: "Two circles",
    entities: [...NORTH, ...SOUTH].map((name) => [name, "company"]),
    relations: [
      ...pairs(NORTH),
      ...pairs(SOUTH),
      { type: "litigation", ends: ["Qorvel", "Velmora"] },
      { type: "litigation", ends: ["Velmora", "Qorvel"] },
      { type: "supply", ends: ["Qorvel", "Drayne"] },
    ],
  }),
);
const MOST = { most: 5 };

function seen(look: Partial<Look> = {}, selected?: string) {
  const selection =
    selected === undefined ? ({ kind: "none" } as const) : ({ kind: "entity", id: id(selected) } as const);
  return visibleGraph(graph, { look: { ...OPENING_LOOK, ...look }, selection }, MOST);
}

describe("the overview of a graph too large for one picture", () => {
  it("names communities by their best connected members, and counts what joins them with the type of most", () => {
    const { overview } = seen();
    expect(overview?.communities.map(({ words }) => words)).toEqual([
      "Qorvel, Nimbrax and 2 more",
      "Drayne, Velmora and 2 more",
    ]);
    expect(overview?.ties).toMatchObject([{ weight: 3, type: "litigation" }]);
  });

  it("counts as seen all that it stands for, and nothing that a filter hides", () => {
    expect(seen()).toMatchObject({ map: "overview", leftOut: 0 });
    expect(seen().nodes.size).toBe(8);
    expect(seen().edges.size).toBe(graph.size);
    const filters = { ...OPENING_LOOK.filters, relationTypes: new Set(["supply"] as const) };
    expect(seen({ filters }).overview?.ties).toMatchObject([{ weight: 1, type: "supply" }]);
  });

  it("gives way to one community, to a selection, and to each node where that is wished", () => {
    const south = seen({ trail: [{ kind: "community", leader: id("Velmora") }] });
    expect([...south.nodes].toSorted()).toEqual(SOUTH.map(id).toSorted());
    const alone = seen({}, "Larkspur");
    expect([alone.map, alone.overview]).toEqual(["selection", null]);
    expect([...alone.nodes].toSorted()).toEqual(SOUTH.map(id).toSorted());
    expect(seen({ isWhole: true })).toMatchObject({ map: "graph", overview: null });
  });

  it("stands where it stood, whatever is filtered", () => {
    const { points, communities } = communityTable(graph);
    expect(communityTable(graph).points).toEqual(points);
    expect(communities).toHaveLength(2);
    const filters = { ...OPENING_LOOK.filters, relationTypes: new Set(["supply"] as const) };
    const places = (look: Partial<Look>) => seen(look).overview?.communities.map(({ x, y }) => [x, y]);
    expect(places({ filters })).toEqual(places({}));
  });

  it("is drawn with the number of members in each disc and of relations on each line, and brings forward what is pointed at", () => {
    const { overview } = seen();
    if (overview === null) expect.fail("There is no overview.");
    const scene = overviewScene({ overview, look: OPENING_LOOK, groups: null, theme: SAMPLE_THEME });
    expect(scene.nodes).toMatchObject([
      { label: "Qorvel", words: "Qorvel, Nimbrax and 2 more", inside: "4" },
      { label: "Drayne", words: "Drayne, Velmora and 2 more", inside: "4" },
    ]);
    expect(scene.edges.map(({ label }) => label)).toEqual(["3"]);
    const [first = ""] = scene.nodes.map(({ key }) => key);
    expect(emphasiseOverview(overview, first, null)?.nodes.size).toBe(2);
    expect(emphasiseOverview(overview, null, { group: "relationTypes", key: "supply" })?.edges.size).toBe(0);
    expect(emphasiseOverview(overview, null, null)).toBeNull();
  });
});
