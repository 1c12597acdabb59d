/** Whether a selection points at something of the graph, and where it went when the graph changed under it. */
import type { EdgeAttributes, NodeAttributes, RelataGraph } from "../../graph/graph-model.ts";
import type { Selection } from "./selection.ts";

/** Whether what is selected is in the graph. */
export function isInGraph(graph: RelataGraph, selection: Selection): boolean {
  switch (selection.kind) {
    case "none":
      return true;
    case "entity":
      return isEntity(graph, selection.id);
    case "claim":
      return graph.hasNode(selection.id) && graph.getNodeAttribute(selection.id, "node") === "claim";
    case "relation":
      return graph.hasEdge(selection.edge) && graph.getEdgeAttribute(selection.edge, "edge") === "relation";
    case "several":
      return selection.ids.every((id) => isEntity(graph, id));
    case "path":
      return isEntity(graph, selection.from) && isEntity(graph, selection.to);
    case "article":
      return graph.getAttribute("articles").some(({ id }) => id === selection.id);
  }
}

/** What is selected once `id` is added to it, or taken out of it; only entities can be selected together. */
export function withToggled(selection: Selection, id: string): Selection {
  const before =
    selection.kind === "several" ? selection.ids : selection.kind === "entity" ? [selection.id] : [];
  const ids = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  const [first] = ids;
  if (first === undefined) return { kind: "none" };
  return ids.length === 1 ? { kind: "entity", id: first } : { kind: "several", ids };
}

/**
 * What outlives the id of what is selected: the name keys of an entity, whose id changes when entities are joined or parted,
 * and the statements behind a relation, which stand elsewhere once they are corrected.
 */
export function selectedTraces(graph: RelataGraph, selection: Selection): readonly string[] {
  if (!isInGraph(graph, selection)) return [];
  if (selection.kind === "entity") return keysOf(graph.getNodeAttributes(selection.id));
  return selection.kind === "relation" ? statementsOf(graph.getEdgeAttributes(selection.edge)) : [];
}

/** The same selection after a change: itself, the entity or relation that now has one of `traces`, or nothing. */
export function followSelection(
  graph: RelataGraph,
  selection: Selection,
  traces: readonly string[],
): Selection {
  if (isInGraph(graph, selection)) return selection;
  const isTrace = (trace: string): boolean => traces.includes(trace);
  if (selection.kind === "relation") {
    const edge = graph.findEdge((_, attributes) => statementsOf(attributes).some(isTrace));
    return edge === undefined ? { kind: "none" } : { kind: "relation", edge };
  }
  const id = graph.findNode((_, attributes) => keysOf(attributes).some(isTrace));
  return id === undefined ? { kind: "none" } : { kind: "entity", id };
}

function keysOf(attributes: NodeAttributes): readonly string[] {
  return attributes.node === "entity" ? attributes.keys : [];
}

function statementsOf(attributes: EdgeAttributes): readonly string[] {
  return attributes.edge === "relation" ? attributes.evidence.map(({ statement }) => statement) : [];
}

function isEntity(graph: RelataGraph, id: string): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, "node") === "entity";
}
