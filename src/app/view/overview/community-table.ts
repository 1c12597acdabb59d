/**
 * The communities of the whole graph and where they stand on the overview. Worked out from all relations, whatever is filtered,
 * so that a filter moves nothing and a shared address means the same community.
 */
import Graph from "graphology";
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { mapLayout } from "../../../graph/layout/map-layout.ts";
import type { Point } from "../../../graph/layout/point.ts";
import { communities } from "../../../graph/query/communities.ts";
import { type RelationMap, toRelationMap } from "../../../graph/relation-map.ts";
import { compareText } from "../../../model/order.ts";

export interface CommunityTable {
  /** Members of each, the best connected first; the largest community first. */
  readonly communities: readonly (readonly string[])[];
  /** Place among `communities` of each node that is in one. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Where the largest communities stand; the others are too many for one picture. */
  readonly points: readonly Point[];
}

/** Communities on the overview at most. */
const MAX_COMMUNITIES = 120;
/** Lengths in the unit of the map. A name must have room beside its community. */
const SPACING = { edgeLength: 150, room: 150, distance: 120, gap: 130 } as const;

/** Parties by Louvain's method; people, products, outlets and claims go with the party they have to do with. */
export function communityTable(graph: RelataGraph): CommunityTable {
  const map = toRelationMap(graph);
  const parties = communities(map).map((nodes) =>
    nodes.toSorted((left, right) => map.degree(right) - map.degree(left) || compareText(left, right)),
  );
  const homes = new Map(parties.flatMap((nodes, place) => nodes.map((node) => [node, place])));
  const members = parties.map((nodes) => [...nodes]);
  const placeOf = new Map(homes);
  graph.forEachNode((node) => {
    if (homes.has(node)) return;
    const host = graph.neighbors(node).find((neighbour) => homes.has(neighbour));
    const place = host === undefined ? undefined : homes.get(host);
    if (place === undefined) return;
    placeOf.set(node, place);
    members[place]?.push(node);
  });
  return { communities: members, placeOf, points: pointsOf(map, homes, parties.length) };
}

function pointsOf(map: RelationMap, homes: ReadonlyMap<string, number>, count: number): readonly Point[] {
  const quotient: RelationMap = new Graph({ type: "undirected" });
  const shown = Math.min(count, MAX_COMMUNITIES);
  for (let place = 0; place < shown; place += 1) quotient.addNode(String(place));
  map.forEachEdge((_, { weight }, source, target) => {
    const [from, to] = [homes.get(source) ?? shown, homes.get(target) ?? shown];
    if (from === to || from >= shown || to >= shown) return;
    quotient.updateUndirectedEdge(String(from), String(to), (before) => ({
      edges: [],
      confidence: 1,
      weight: (before.weight ?? 0) + weight,
    }));
  });
  const points = mapLayout(quotient, SPACING);
  return Array.from({ length: shown }, (_, place) => points.get(String(place)) ?? { x: 0, y: 0 });
}
