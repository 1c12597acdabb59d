import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import type { Look } from "../../../src/app/state/look.ts";
import { createOpenCommunity } from "../../../src/app/state/open-community.ts";
import { communityTable } from "../../../src/app/view/overview/community-table.ts";
import { drawnPlaces } from "../../../src/app/view/overview/drawn-places.ts";
import { memberPlaces } from "../../../src/app/view/overview/member-places.ts";
import { standingGraph } from "../../../src/app/view/visible/standing-graph.ts";
import { OPENING_LOOK } from "../../../src/app/state/opening-look.ts";
import { createFold } from "../../../src/graph/fold.ts";
import type { RelationList } from "../../../src/graph/relation-map.ts";
import { wideRecords } from "../../e2e/support/wide-records.ts";

const fold = createFold();
fold.putAll(wideRecords(400, 4));
const { graph } = fold;
const table = communityTable(graph);
const [members = [], others = []] = table.communities;
const open = (leader = ""): Look["trail"] => [{ kind: "community", leader }];

function opening(arrange: (list: RelationList) => Promise<ReturnType<typeof memberPlaces>>) {
  const trail = signal<Look["trail"]>([]);
  const opened = createOpenCommunity({
    graph: signal({ graph, version: 1 }),
    trail,
    table: () => table,
    arrange,
  });
  return { trail, opened };
}

describe("a community that is opened", () => {
  it("is drawn once it has a map of its own, with a place for each member", async () => {
    const { trail, opened } = opening((list) => Promise.resolve(memberPlaces(structuredClone(list))));
    trail.value = open(members[0]);
    expect(opened.trail.value).toEqual([]);
    await expect.poll(() => opened.trail.value).toBe(trail.value);
    expect(new Set(opened.places.value?.keys())).toEqual(new Set(members));
    trail.value = [];
    expect([opened.trail.value, opened.places.value]).toEqual([[], null]);
  });

  it("gives way to the one that was opened after it, and is arranged here where no worker runs", async () => {
    const { trail, opened } = opening(() => Promise.reject(new Error("no worker")));
    trail.value = open(members[0]);
    trail.value = open(others[0]);
    await expect.poll(() => opened.trail.value).toEqual(open(others[0]));
    expect(opened.places.value?.has(others[0] ?? "")).toBe(true);
    expect(opened.places.value?.has(members[0] ?? "")).toBe(false);
  });

  it("has a place near its own for whoever is shown beside its members", () => {
    const places = memberPlaces({ parties: members, relations: [] });
    const standing = standingGraph(graph, OPENING_LOOK, { most: 1000 });
    const all = drawnPlaces(graph, places, standing);
    expect(Object.keys(all)).toHaveLength(standing.nodes.size);
    for (const member of members) expect(all[member]).toEqual(places.get(member));
  });
});
