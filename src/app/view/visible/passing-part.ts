/** The part of the graph that the filters let through. */
import type { NodeAttributes, RelataGraph } from "../../../graph/graph-model.ts";
import { isParty } from "../../../model/ontology.ts";
import type { Filters } from "../../state/look.ts";
import { type PassingArticles, passingArticles } from "../filters/passing-articles.ts";
import { passingRelations } from "../filters/passing-relations.ts";

export interface PassingPart {
  readonly articles: PassingArticles;
  readonly relations: ReadonlySet<string>;
  /** Parties with a relation that passes, and whatever else the legend lets through. */
  readonly nodes: ReadonlySet<string>;
}

export function passingPart(graph: RelataGraph, filters: Filters): PassingPart {
  const articles = passingArticles(graph, filters);
  const relations = passingRelations(graph, filters, articles);
  return { articles, relations, nodes: passingNodes(graph, filters, { articles, relations }) };
}

function passingNodes(
  graph: RelataGraph,
  filters: Filters,
  { articles, relations }: Omit<PassingPart, "nodes">,
): ReadonlySet<string> {
  const passing = new Set<string>();
  graph.forEachNode((node, attributes) => {
    const isDrawn = needsRelation(attributes)
      ? graph.someEdge(node, (edge) => relations.has(edge))
      : isSaidIn(attributes, articles);
    if (isDrawn && passesByLegend(attributes, filters)) passing.add(node);
  });
  return passing;
}

function passesByLegend(attributes: NodeAttributes, filters: Filters): boolean {
  if (attributes.node === "entity") return filters.entityKinds.has(attributes.kind);
  return filters.claimKinds.has(attributes.kind) && attributes.confidence >= filters.minConfidence;
}

function isSaidIn(attributes: NodeAttributes, articles: PassingArticles): boolean {
  if (articles === null) return true;
  return attributes.node === "claim"
    ? articles.has(attributes.article)
    : attributes.articles.some((article) => articles.has(article));
}

function needsRelation(attributes: NodeAttributes): boolean {
  return attributes.node === "entity" && isParty(attributes.kind);
}
