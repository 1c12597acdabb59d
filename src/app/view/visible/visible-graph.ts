/**
 * What is drawn: what the look lets stand, and the guests that the selection brings along. Where it brings none, the drawing stays
 * the very same object, so that selecting in a large graph redraws nothing.
 */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { Hop } from "../../../graph/query/path.ts";
import { isParty } from "../../../model/ontology.ts";
import type { VisibleGraph } from "../../state/app-state.ts";
import type { Look } from "../../state/look.ts";
import type { Selection } from "../../state/selection.ts";
import { selectionAlone } from "./selection-alone.ts";
import { type StandingGraph, type StandingOptions, standingGraph } from "./standing-graph.ts";

/** Claims drawn around one selection at most; the panel lists them all. */
const MAX_GUEST_CLAIMS = 24;

interface Visit {
  readonly selection: Selection;
  /** The steps of the selected path, which is drawn whatever the filters say. */
  readonly path?: readonly Hop[];
}

export interface VisibleInput extends Visit {
  readonly look: Pick<Look, "filters" | "trail" | "expanded" | "isWhole">;
}

export function visibleGraph(
  graph: RelataGraph,
  { look, ...visit }: VisibleInput,
  options?: StandingOptions,
): VisibleGraph {
  return withGuests(graph, standingGraph(graph, look, options), visit);
}

export function withGuests(graph: RelataGraph, standing: StandingGraph, visit: Visit): VisibleGraph {
  if (standing.overview === null) return joined(graph, standing, visit);
  const alone = joined(graph, selectionAlone(graph, standing, visit.selection), visit);
  return alone.nodes.size === 0 ? standing : alone;
}

function joined(graph: RelataGraph, standing: StandingGraph, { selection, path = [] }: Visit): VisibleGraph {
  const invited = [...guestNodes(graph, selection), ...path.flatMap(({ from, to }) => [from, to])];
  const guests = new Set(invited.filter((node) => !standing.nodes.has(node)));
  const brought = path.flatMap((hop) => hop.edges);
  if (selection.kind === "relation" && graph.hasEdge(selection.edge)) brought.push(selection.edge);
  const isThere = (node: string): boolean => standing.nodes.has(node) || guests.has(node);
  for (const guest of guests) {
    graph.forEachEdge(guest, (edge, _, source, target) => {
      if (isThere(source) && isThere(target) && standing.isOpen(edge)) brought.push(edge);
    });
  }
  const edges = brought.filter((edge) => !standing.edges.has(edge));
  if (guests.size === 0 && edges.length === 0) return standing;
  return {
    ...standing,
    guests,
    nodes: new Set([...standing.nodes, ...guests]),
    edges: new Set([...standing.edges, ...edges]),
  };
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
