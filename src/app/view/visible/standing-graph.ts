/**
 * What the look alone lets stand, whatever is selected. The opening view is the map: companies and organizations that have relations.
 * Claims, people, products and outlets join it through the legend, so that hundreds of claims never hide the map.
 */
import type { NodeAttributes, RelataGraph } from "../../../graph/graph-model.ts";
import { isParty } from "../../../model/ontology.ts";
import type { Filters, Look, VisibleGraph } from "../../state/app-state.ts";
import { keepLeaders } from "./leaders.ts";
import { hiddenNeighbours, withinSteps } from "./neighbourhood.ts";
import { type PassingArticles, passingArticles } from "../filters/passing-articles.ts";
import { passingRelations } from "../filters/passing-relations.ts";

/** A drawing before any guest came. */
export interface StandingGraph extends VisibleGraph {
  /** Whether an edge is drawn as soon as both its ends are. */
  readonly isOpen: (edge: string) => boolean;
}

/** More nodes than this are no picture any more: the best connected stand for all, until a reader asks for the rest. */
const MAX_DRAWN = 2000;
const NOBODY: ReadonlySet<string> = new Set();

export function standingGraph(
  graph: RelataGraph,
  { filters, trail, expanded, isWhole }: Pick<Look, "filters" | "trail" | "expanded" | "isWhole">,
): StandingGraph {
  const articles = passingArticles(graph, filters);
  const relations = passingRelations(graph, filters, articles);
  const isOpen = (edge: string): boolean =>
    relations.has(edge) || graph.getEdgeAttribute(edge, "edge") === "claim";
  const passing = passingNodes(graph, filters, { articles, relations });
  const focus = trail.at(-1);
  const nodes = new Set(
    focus === undefined
      ? passing
      : withinSteps(graph, { centres: focus.ids, steps: focus.steps, drawn: passing }, isOpen),
  );
  const leftOut = isWhole ? 0 : keepLeaders(graph, nodes, MAX_DRAWN);
  for (const [node, count] of expanded) {
    if (!nodes.has(node)) continue;
    for (const hidden of hiddenNeighbours(graph, node, nodes, isOpen).slice(0, count)) nodes.add(hidden);
  }
  const edges = new Set<string>();
  graph.forEachEdge((edge, attributes, source, target) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    if (attributes.edge === "claim" || relations.has(edge)) edges.add(edge);
  });
  const beside = (node: string): readonly string[] => hiddenNeighbours(graph, node, nodes, isOpen);
  return { nodes, edges, guests: NOBODY, leftOut, beside, isOpen };
}

function passingNodes(
  graph: RelataGraph,
  filters: Filters,
  { articles, relations }: { readonly articles: PassingArticles; readonly relations: ReadonlySet<string> },
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
