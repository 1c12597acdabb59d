/**
 * What is drawn. The opening view is the map: companies and organizations that have relations. Claims, people, products and outlets
 * join it through the legend, or around what is selected, so that hundreds of claims never hide the map.
 */
import type { NodeAttributes, RelataGraph, RelationEdge } from "../../graph/graph-model.ts";
import type { Hop } from "../../graph/query/path.ts";
import { isParty } from "../../model/ontology.ts";
import type { Filters, Look, Selection, VisibleGraph } from "../state/app-state.ts";
import { keepLeaders } from "./leaders.ts";
import { hiddenNeighbours, withinSteps } from "./neighbourhood.ts";
import { type PassingArticles, passingArticles } from "./passing-articles.ts";

/** More nodes than this are no picture any more: the best connected stand for all, until a reader asks for the rest. */
const MAX_DRAWN = 2000;
/** Claims drawn around one selection at most; the panel lists them all. */
const MAX_GUEST_CLAIMS = 24;

export interface VisibleInput {
  readonly look: Pick<Look, "filters" | "trail" | "expanded" | "isWhole">;
  readonly selection: Selection;
  /** The steps of the selected path, which is drawn whatever the filters say. */
  readonly path?: readonly Hop[];
}

export function visibleGraph(
  graph: RelataGraph,
  { look: { filters, trail, expanded, isWhole }, selection, path = [] }: VisibleInput,
): VisibleGraph {
  const articles = passingArticles(graph, filters);
  const relations = passingRelations(graph, filters, articles);
  const isOpen = (edge: string): boolean =>
    relations.has(edge) || graph.getEdgeAttribute(edge, "edge") === "claim";
  const passing = new Set<string>();
  graph.forEachNode((node, attributes) => {
    const isDrawn = needsRelation(attributes)
      ? hasAny(graph, node, relations)
      : isSaidIn(attributes, articles);
    if (isDrawn && passesByLegend(attributes, filters)) passing.add(node);
  });
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
  const chosen = new Set(nodes);
  const guests = new Set<string>();
  for (const node of [...guestNodes(graph, selection), ...path.flatMap(({ from, to }) => [from, to])])
    if (!nodes.has(node)) guests.add(node);
  for (const guest of guests) nodes.add(guest);

  const edges = new Set<string>();
  graph.forEachEdge((edge, attributes, source, target) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    if (attributes.edge === "claim" || relations.has(edge)) edges.add(edge);
  });
  if (selection.kind === "relation" && graph.hasEdge(selection.edge)) edges.add(selection.edge);
  for (const edge of path.flatMap((hop) => hop.edges)) edges.add(edge);
  return { nodes, edges, guests, leftOut, beside: (node) => hiddenNeighbours(graph, node, chosen, isOpen) };
}

/** Relations that the filters let through, and whose ends they let through; `articles` as from `passingArticles`. */
export function passingRelations(
  graph: RelataGraph,
  filters: Filters,
  articles: PassingArticles,
): ReadonlySet<string> {
  const passing = new Set<string>();
  graph.forEachEdge((edge, attributes, source, target) => {
    if (attributes.edge !== "relation" || !passesRelation(attributes, filters)) return;
    if (articles !== null && !attributes.timeline.some(({ article }) => articles.has(article))) return;
    if (endPasses(graph, source, filters) && endPasses(graph, target, filters)) passing.add(edge);
  });
  return passing;
}

function passesRelation(relation: RelationEdge, filters: Filters): boolean {
  return (
    filters.relationTypes.has(relation.kind) &&
    filters.statuses.has(relation.status) &&
    relation.confidence >= filters.minConfidence
  );
}

/** A relation needs both ends in the legend, or it would hang in the air. */
function endPasses(graph: RelataGraph, node: string, filters: Filters): boolean {
  const { kind, node: role } = graph.getNodeAttributes(node);
  return role === "entity" && filters.entityKinds.has(kind);
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

function hasAny(graph: RelataGraph, node: string, relations: ReadonlySet<string>): boolean {
  return graph.someEdge(node, (edge) => relations.has(edge));
}

/** The selection itself and what it brings along: the claims around it and who makes them. */
function guestNodes(graph: RelataGraph, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case "none":
      return [];
    case "entity":
    case "claim":
      return graph.hasNode(selection.id) ? aroundNode(graph, selection.id) : [];
    case "relation":
      return graph.hasEdge(selection.edge) ? graph.extremities(selection.edge) : [];
    case "several":
      return selection.ids.filter((id) => graph.hasNode(id));
    case "path":
      return [selection.from, selection.to].filter((id) => graph.hasNode(id));
    case "article":
      return partiesOf(graph, selection.id);
  }
}

function aroundNode(graph: RelataGraph, node: string): readonly string[] {
  if (graph.getNodeAttribute(node, "node") === "claim") return [node, ...graph.neighbors(node)];
  const claims = graph
    .filterNeighbors(node, (_, attributes) => attributes.node === "claim")
    .sort((left, right) => confidenceOf(graph, right) - confidenceOf(graph, left))
    .slice(0, MAX_GUEST_CLAIMS);
  const speakers = claims.flatMap((claim) =>
    graph.filterInNeighbors(claim, (_, attributes) => attributes.node === "entity"),
  );
  return [node, ...claims, ...speakers];
}

function confidenceOf(graph: RelataGraph, claim: string): number {
  const attributes = graph.getNodeAttributes(claim);
  return attributes.node === "claim" ? attributes.confidence : 0;
}

/** Companies and organizations that an article mentions. */
function partiesOf(graph: RelataGraph, articleId: string): readonly string[] {
  return graph.filterNodes(
    (_, attributes) =>
      attributes.node === "entity" && isParty(attributes.kind) && attributes.articles.includes(articleId),
  );
}
