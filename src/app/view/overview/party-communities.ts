/** The communities of all parties and where the largest stand: what takes long of an overview, from plain data to plain data. */
import type { Point } from "../../../graph/layout/point.ts";
import { communities } from "../../../graph/query/communities.ts";
import { mapOf, type RelationList, type RelationMap } from "../../../graph/relation-map.ts";
import { compareText } from "../../../model/order.ts";
import type { WeightedTie } from "./backbone.ts";
import { communityPlaces } from "./community-places.ts";

export interface PartyCommunities {
  /** Parties of each, the best connected first; the largest community first. */
  readonly groups: readonly (readonly string[])[];
  /** Where the largest communities stand; the others are too many for one picture. */
  readonly points: readonly Point[];
}

/** Communities on the overview at most. */
const MAX_COMMUNITIES = 120;

/** By Louvain's method. */
export function partyCommunities(list: RelationList): PartyCommunities {
  const map = mapOf(list);
  const groups = communities(map).map((nodes) =>
    nodes.toSorted((left, right) => map.degree(right) - map.degree(left) || compareText(left, right)),
  );
  return { groups, points: pointsOf(map, groups) };
}

function pointsOf(map: RelationMap, groups: PartyCommunities["groups"]): readonly Point[] {
  const shown = groups.slice(0, MAX_COMMUNITIES);
  const homes = new Map(shown.flatMap((nodes, place) => nodes.map((node) => [node, String(place)])));
  const ties = new Map<string, WeightedTie>();
  map.forEachEdge((_, { weight }, source, target) => {
    const [from, to] = [homes.get(source), homes.get(target)];
    if (from === undefined || to === undefined || from === to) return;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    ties.set(key, { source: from, target: to, weight: weight + (ties.get(key)?.weight ?? 0) });
  });
  return communityPlaces(
    shown.map((nodes) => nodes.length),
    [...ties.values()],
  );
}
