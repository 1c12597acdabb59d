/**
 * The index behind the search field: made in slices once the graph is there, and kept in step with its changes. Who searches before
 * it is done has it made at once.
 */
import { computed, type ReadonlySignal } from "@preact/signals";
import type { GraphChange } from "../../graph/graph-model.ts";
import { createSearch, type GraphSearch, searchInSteps } from "../../graph/query/search.ts";
import type { GraphState } from "./app-state.ts";
import { inSlices } from "./slices.ts";

export interface SearchHolder {
  readonly search: ReadonlySignal<() => GraphSearch>;
  /** Begins with the index of the present graph. */
  readonly prepare: () => Promise<void>;
  /** Follows the graph, after `change` has been applied to it. */
  readonly update: (change: GraphChange) => void;
}

export function createSearchHolder(graph: ReadonlySignal<GraphState>): SearchHolder {
  let made: { readonly of: GraphState["graph"]; readonly index: GraphSearch } | null = null;
  const now = (): GraphSearch => {
    const { graph: current } = graph.peek();
    if (made?.of !== current) made = { of: current, index: createSearch(current) };
    return made.index;
  };
  return {
    search: computed(() => {
      void graph.value;
      return () => now();
    }),
    prepare: async () => {
      const { graph: current, version } = graph.peek();
      const isWanted = (): boolean => made?.of !== current && graph.peek().version === version;
      const index = await inSlices(searchInSteps(current), isWanted);
      if (index !== null && isWanted()) made = { of: current, index };
    },
    update: (change) => {
      if (made?.of === graph.peek().graph) made.index.update(change);
    },
  };
}
