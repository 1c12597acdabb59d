/**
 * The communities of the whole graph and where they stand on the overview. Worked out from all relations, whatever is filtered,
 * so that a filter moves nothing and a shared address means the same community.
 */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { Point } from "../../../graph/layout/point.ts";
import { relationList } from "../../../graph/relation-map.ts";
import { type PartyCommunities, partyCommunities } from "./party-communities.ts";

export interface CommunityTable {
  /** Members of each, the best connected parties first; the largest community first. */
  readonly communities: readonly (readonly string[])[];
  /** Place among `communities` of each node that is in one. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Where the largest communities stand; the others are too many for one picture. */
  readonly points: readonly Point[];
}

/** Takes seconds for tens of thousands of nodes. */
export function communityTable(graph: RelataGraph): CommunityTable {
  return withOthers(graph, partyCommunities(relationList(graph)));
}

/** People, products, outlets and claims go with the party they have to do with. */
export function withOthers(graph: RelataGraph, { groups, points }: PartyCommunities): CommunityTable {
  const homes = new Map(groups.flatMap((nodes, place) => nodes.map((node) => [node, place])));
  const members = groups.map((nodes) => [...nodes]);
  const placeOf = new Map(homes);
  graph.forEachNode((node) => {
    if (homes.has(node)) return;
    const host = graph.neighbors(node).find((neighbour) => homes.has(neighbour));
    const place = host === undefined ? undefined : homes.get(host);
    if (place === undefined) return;
    placeOf.set(node, place);
    members[place]?.push(node);
  });
  return { communities: members, placeOf, points };
}
