/** Whether a selection points at something of the graph, and where it went when the graph changed under it. */
import type { RelataGraph } from "../../graph/graph-model.ts";
import type { Selection } from "./app-state.ts";

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

/** Name keys of the selected entity: they outlive its id, which changes when entities are joined or parted. */
export function selectedKeys(graph: RelataGraph, selection: Selection): readonly string[] {
  if (selection.kind !== "entity" || !isInGraph(graph, selection)) return [];
  const attributes = graph.getNodeAttributes(selection.id);
  return attributes.node === "entity" ? attributes.keys : [];
}

/** The same selection after a change: itself, the entity that now has one of `keys`, or nothing. */
export function followSelection(
  graph: RelataGraph,
  selection: Selection,
  keys: readonly string[],
): Selection {
  if (isInGraph(graph, selection)) return selection;
  const heir = graph.findNode(
    (_, attributes) => attributes.node === "entity" && attributes.keys.some((key) => keys.includes(key)),
  );
  return heir === undefined ? { kind: "none" } : { kind: "entity", id: heir };
}

function isEntity(graph: RelataGraph, id: string): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, "node") === "entity";
}
