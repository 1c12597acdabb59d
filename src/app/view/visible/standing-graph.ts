/**
 * What the look alone lets stand, whatever is selected. The opening view is the map: companies and organizations that have relations.
 * Claims, people, products and outlets join it through the legend, so that hundreds of claims never hide the map.
 */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { VisibleGraph } from "../../state/app-state.ts";
import type { Focus, Look } from "../../state/look.ts";
import { type CommunityTable, communityTable } from "../overview/community-table.ts";
import { gathered, toOverview } from "../overview/overview.ts";
import { keepLeaders } from "./leaders.ts";
import { hiddenNeighbours, withinSteps } from "./neighbourhood.ts";
import { type PassingPart, passingPart } from "./passing-part.ts";

/** A drawing before any guest came. */
export interface StandingGraph extends VisibleGraph {
  /** Whether an edge is drawn as soon as both its ends are. */
  readonly isOpen: (edge: string) => boolean;
}

export interface StandingOptions {
  /** More nodes than this are no picture any more: their communities stand for them, until a reader asks for the rest. */
  readonly most?: number;
  /** Asked for only where communities are drawn, for they take a while. */
  readonly table?: () => CommunityTable;
  /** What the filters let through, where it is known already. */
  readonly part?: PassingPart;
}

/** Nodes of one picture, if nobody asks for more. */
export const MAX_DRAWN = 2000;
const NOBODY: ReadonlySet<string> = new Set();

export function standingGraph(
  graph: RelataGraph,
  { filters, trail, expanded, isWhole }: Pick<Look, "filters" | "trail" | "expanded" | "isWhole">,
  { most = MAX_DRAWN, table = () => communityTable(graph), part }: StandingOptions = {},
): StandingGraph {
  const { relations, nodes: passing } = part ?? passingPart(graph, filters);
  const isOpen = (edge: string): boolean =>
    relations.has(edge) || graph.getEdgeAttribute(edge, "edge") === "claim";
  const focus = trail.at(-1);
  const overview =
    focus === undefined && !isWhole && passing.size > most
      ? toOverview(graph, table(), { passing, relations })
      : null;
  const nodes = new Set(
    overview !== null
      ? gathered(overview)
      : focus === undefined
        ? passing
        : inFocus(graph, focus, { drawn: passing, isOpen, table }),
  );
  const leftOut =
    overview !== null ? passing.size - nodes.size : isWhole ? 0 : keepLeaders(graph, nodes, most);
  for (const [node, count] of expanded) {
    if (!nodes.has(node) || overview !== null) continue;
    for (const hidden of hiddenNeighbours(graph, node, nodes, isOpen).slice(0, count)) nodes.add(hidden);
  }
  const edges = new Set<string>();
  graph.forEachEdge((edge, attributes, source, target) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    if (attributes.edge === "claim" || relations.has(edge)) edges.add(edge);
  });
  const beside = (node: string): readonly string[] => hiddenNeighbours(graph, node, nodes, isOpen);
  return { map: mapOf(overview, focus), overview, nodes, edges, guests: NOBODY, leftOut, beside, isOpen };
}

function mapOf(overview: VisibleGraph["overview"], focus: Focus | undefined): string {
  if (overview !== null) return "overview";
  return focus?.kind === "community" ? `community ${focus.leader}` : "graph";
}

function inFocus(
  graph: RelataGraph,
  focus: Focus,
  {
    drawn,
    isOpen,
    table,
  }: {
    readonly drawn: ReadonlySet<string>;
    readonly isOpen: (edge: string) => boolean;
    readonly table: () => CommunityTable;
  },
): Iterable<string> {
  if (focus.kind === "around")
    return withinSteps(graph, { centres: focus.ids, steps: focus.steps, drawn }, isOpen);
  const { communities, placeOf } = table();
  const members = communities[placeOf.get(focus.leader) ?? -1] ?? [];
  return members.filter((node) => drawn.has(node));
}
