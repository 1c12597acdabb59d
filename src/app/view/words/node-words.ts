/** A node in words, for lists and screen readers: "Qorvel, company, 14 relations". */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { CLAIM_KIND_TABLE, ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import { counted } from "./summary.ts";

export function nodeWords(graph: RelataGraph, node: string): string {
  const attributes = graph.getNodeAttributes(node);
  if (attributes.node === "claim") return `${attributes.label} (${CLAIM_KIND_TABLE[attributes.kind].label})`;
  const relations = graph.filterEdges(node, (_, { edge }) => edge === "relation").length;
  const kind = ENTITY_KIND_TABLE[attributes.kind].label;
  return `${attributes.label}, ${kind}, ${counted(relations, "relation", "relations")}`;
}
