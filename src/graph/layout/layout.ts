/**
 * Where the nodes stand: the same graph always gives the same map, and a change moves nothing that was there.
 * The opening view's parties are laid out by force; everything else finds a place near what it belongs to.
 */
import type { GraphChange, RelataGraph } from "../graph-model.ts";
import { toRelationMap } from "../relation-map.ts";
import { mapLayout } from "./map-layout.ts";
import { placeNear } from "./place-near.ts";
import type { Positions } from "./point.ts";

export type { Point, Positions } from "./point.ts";

/** Lengths in the map's unit. Parties keep more distance than the claims and people around them. */
const SPACING = { edgeLength: 60, room: 36, distance: 24, gap: 36 } as const;
const SATELLITE_DISTANCE = 9;
const NEWCOMER_DISTANCE = 18;

/** A place for every node of `graph`. */
export function layout(graph: RelataGraph): Positions {
  const parties = mapLayout(toRelationMap(graph), SPACING);
  const others = graph.filterNodes((node) => !parties.has(node));
  return new Map([...parties, ...placeNear(graph, parties, others, SATELLITE_DISTANCE)]);
}

/** Places for the nodes that `change` added; all others stay. `positions` are those from before the change. */
export function placeNew(graph: RelataGraph, positions: Positions, change: GraphChange): Positions {
  const added = change.addedNodes.map(({ key }) => key).filter((key) => graph.hasNode(key));
  const kept = new Map([...positions].filter(([node]) => graph.hasNode(node)));
  return placeNear(graph, kept, added, NEWCOMER_DISTANCE);
}
