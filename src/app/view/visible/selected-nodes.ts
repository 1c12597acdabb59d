/** The nodes that a selection is about, of which one should be in sight. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { Selection } from "../../state/selection.ts";

/** None for an article, whose parties stand all over the map, nor for a path, which is shown as a whole. */
export function selectedNodes(selection: Selection, graph: RelataGraph): readonly string[] {
  switch (selection.kind) {
    case "entity":
    case "claim":
      return [selection.id];
    case "relation":
      return graph.hasEdge(selection.edge) ? graph.extremities(selection.edge) : [];
    case "several":
      return selection.ids;
    case "path":
    case "article":
    case "none":
      return [];
  }
}
