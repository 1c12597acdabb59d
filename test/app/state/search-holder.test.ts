import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import type { GraphState } from "../../../src/app/state/app-state.ts";
import { createSearchHolder } from "../../../src/app/state/search-holder.ts";
import { createFold } from "../../../src/graph/fold.ts";
import { wideRecords } from "../../e2e/support/wide-records.ts";

const graphOf = (companies: number) => {
  const fold = createFold();
  fold.putAll(wideRecords(companies));
  return fold;
};

describe("the index behind the search field", () => {
  it("is made at once for whoever searches before it is prepared, and only once", async () => {
    const { graph } = graphOf(600);
    const holder = createSearchHolder(signal({ graph, version: 1 }));
    const preparing = holder.prepare();
    const index = holder.search.value();
    const label = graph.getNodeAttribute(graph.nodes()[0] ?? "", "label");
    expect(index.search(label)[0]).toMatchObject({ label });
    await preparing;
    expect(holder.search.value()).toBe(index);
  });

  it("follows the changes of the graph", async () => {
    const fold = graphOf(40);
    const state = signal<GraphState>({ graph: fold.graph, version: 1 });
    const holder = createSearchHolder(state);
    await holder.prepare();
    const index = holder.search.value();
    const [record] = wideRecords(80).slice(-1);
    if (record === undefined) expect.fail("There is no record.");
    const change = fold.put(record);
    state.value = { graph: fold.graph, version: 2 };
    holder.update(change);
    const name = record.entities[0]?.name ?? "";
    expect(index.search(name)[0]).toMatchObject({ label: name });
    expect(holder.search.value()).toBe(index);
  });

  it("is another one for another graph", async () => {
    const state = signal<GraphState>({ graph: graphOf(40).graph, version: 1 });
    const holder = createSearchHolder(state);
    const before = holder.search.value();
    const preparing = holder.prepare();
    state.value = { graph: graphOf(60).graph, version: 2 };
    await preparing;
    expect(holder.search.value()).not.toBe(before);
  });
});
