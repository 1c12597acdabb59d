/**
 * The page's own copy of the graph and where its nodes stand, kept in step with the backend by the changes it reports.
 * One mutable graphology instance; `version` counts its changes.
 */
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { applyChange } from "../../graph/change.ts";
import { emptyGraph } from "../../graph/empty-graph.ts";
import type { RelataGraph } from "../../graph/graph-model.ts";
import type { PositionTable, Update } from "../../pipeline/workspace.ts";
import type { GraphState } from "./app-state.ts";

export interface GraphHolder {
  readonly graph: ReadonlySignal<GraphState>;
  readonly positions: ReadonlySignal<PositionTable>;
  /** Nodes the last change brought. */
  readonly fresh: ReadonlySignal<ReadonlySet<string>>;
  /** Puts a whole graph in place of the one before. */
  replace(graph: RelataGraph, positions: PositionTable): void;
  apply(update: Update): void;
}

const NONE: ReadonlySet<string> = new Set();

export function createGraphHolder(): GraphHolder {
  const graph = signal<GraphState>({ graph: emptyGraph(), version: 0 });
  const positions = signal<PositionTable>({});
  const fresh = signal(NONE);
  return {
    graph,
    positions,
    fresh,
    replace: (next, places) => {
      batch(() => {
        graph.value = { graph: next, version: graph.value.version + 1 };
        positions.value = places;
        fresh.value = NONE;
      });
    },
    apply: ({ change, positions: places }) => {
      const { graph: current, version } = graph.value;
      batch(() => {
        applyChange(current, change);
        graph.value = { graph: current, version: version + 1 };
        positions.value = { ...positions.value, ...places };
        fresh.value = new Set(change.addedNodes.map(({ key }) => key));
      });
    },
  };
}
