import { describe, expect, it } from "vitest";
import { createGraphHolder } from "../../../src/app/state/graph-holder.ts";
import { createToastList } from "../../../src/app/state/toast-list.ts";
import { createViewHolder } from "../../../src/app/state/view-holder.ts";
import { memoryAddress } from "../memory-address.ts";
import { sampleGraph } from "../sample-graph.ts";

function holding(hash: string) {
  const sample = sampleGraph();
  const holder = createGraphHolder();
  holder.replace(sample.graph, {});
  const { toasts, notify } = createToastList();
  const address = memoryAddress(hash);
  const view = createViewHolder({ connectAddress: address.connect, graph: holder.graph, notify });
  return { view, address, toasts, ...sample };
}

const QORVEL = sampleGraph().id("Qorvel");

describe("the view", () => {
  it("has the look of the address at once, and what it points to only when told", () => {
    const { view } = holding(`#entity=${QORVEL}&types=supply`);
    expect(view.looks.filters.value.relationTypes).toEqual(new Set(["supply"]));
    expect(view.selection.value).toEqual({ kind: "none" });
    view.takeUpAddress();
    expect(view.selection.value).toEqual({ kind: "entity", id: QORVEL });
  });

  it("says what an address cannot show, and clears it", () => {
    const { view, address, toasts } = holding("#entity=ent_gone");
    view.takeUpAddress();
    expect(view.selection.value).toEqual({ kind: "none" });
    expect([address.hash(), toasts.value.map(({ tone }) => tone)]).toEqual(["", ["problem"]]);
  });

  it("goes back to what was selected before", () => {
    const { view, address, id } = holding("");
    view.select({ kind: "entity", id: QORVEL });
    view.select({ kind: "entity", id: id("Nimbrax") });
    address.back();
    expect(view.selection.value).toEqual({ kind: "entity", id: QORVEL });
  });

  it("lets go of what a change takes away, in the address too", () => {
    const { view, address, graph } = holding("");
    view.select({ kind: "entity", id: QORVEL });
    view.keepThrough(() => graph.dropNode(QORVEL));
    expect([view.selection.value, address.hash()]).toEqual([{ kind: "none" }, ""]);
  });
});
