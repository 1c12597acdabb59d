import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { createCommunityHolder, type Gather } from "../../../src/app/state/community-holder.ts";
import { communityTable } from "../../../src/app/view/overview/community-table.ts";
import { partyCommunities } from "../../../src/app/view/overview/party-communities.ts";
import { createFold } from "../../../src/graph/fold.ts";
import { wideRecords } from "../../e2e/support/wide-records.ts";

const graphOf = (companies: number) => {
  const fold = createFold();
  fold.putAll(wideRecords(companies, 8));
  return fold.graph;
};
const large = graphOf(2400);

function holding(companies: number, gather: Gather) {
  const graph = signal({ graph: companies === 2400 ? large : graphOf(companies), version: 1 });
  return { graph, holder: createCommunityHolder(graph, gather) };
}

describe("the communities of the graph", () => {
  it("are gathered elsewhere for a large graph, and the same as if they were not", async () => {
    let asked = 0;
    const { holder } = holding(2400, (list) => {
      asked += 1;
      return Promise.resolve(partyCommunities(structuredClone(list)));
    });
    expect(holder.isAwaited()).toBe(true);
    await holder.follow();
    expect([asked, holder.isAwaited()]).toEqual([1, false]);
    expect(holder.table()).toEqual(communityTable(large));
  });

  it("of a small graph are worked out where they are asked for", async () => {
    const { graph, holder } = holding(200, () => Promise.reject(new Error("asked for a small graph")));
    expect(holder.isAwaited()).toBe(false);
    await holder.follow();
    expect(holder.table()).toEqual(communityTable(graph.value.graph));
  });

  it("are worked out all the same where no worker runs", async () => {
    const { holder } = holding(2400, () => Promise.reject(new Error("no worker")));
    await holder.follow();
    expect(holder.table().communities.length).toBeGreaterThan(1);
  });

  it("stay those from before until the new ones are there", async () => {
    const { graph, holder } = holding(2400, (list) => Promise.resolve(partyCommunities(list)));
    await holder.follow();
    const before = holder.table();
    graph.value = { graph: graphOf(2600), version: 2 };
    expect(holder.table()).toBe(before);
    await holder.follow();
    expect(holder.table().placeOf.size).toBeGreaterThan(before.placeOf.size);
  });
});
