/** The communities of all parties and where the largest stand: what takes long of an overview, from plain data to plain data. */
import Graph from "graphology";
import { mapLayout } from "../../../graph/layout/map-layout.ts";
import type { Point } from "../../../graph/layout/point.ts";
import { communities } from "../../../graph/query/communities.ts";
import { mapOf, type RelationList, type RelationMap } from "../../../graph/relation-map.ts";
import { compareText } from "../../../model/order.ts";

export interface PartyCommunities {
  /** Parties of each, the best connected first; the largest community first. */
  readonly groups: readonly (readonly string[])[];
  /** Where the largest communities stand; the others are too many for one picture. */
  readonly points: readonly Point[];
}

/** Communities on the overview at most. */
const MAX_COMMUNITIES = 120;
/** Lengths in the unit of the map. A name must have room beside its community. */
const SPACING = { edgeLength: 150, room: 150, distance: 120, gap: 130 } as const;

/** By Louvain's method. */
export function partyCommunities(list: RelationList): PartyCommunities {
  const map = mapOf(list);
  const groups = communities(map).map((nodes) =>
    nodes.toSorted((left, right) => map.degree(right) - map.degree(left) || compareText(left, right)),
  );
  return { groups, points: pointsOf(map, groups) };
}

function pointsOf(map: RelationMap, groups: PartyCommunities["groups"]): readonly Point[] {
  const homes = new Map(groups.flatMap((nodes, place) => nodes.map((node) => [node, place])));
  const quotient: RelationMap = new Graph({ type: "undirected" });
  const shown = Math.min(groups.length, MAX_COMMUNITIES);
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
