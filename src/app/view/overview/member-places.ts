/**
 * Where the members of one community stand when it is opened. On the map of the whole graph they stand where everybody else pulls them;
 * here they have the room to themselves.
 */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { mapLayout } from "../../../graph/layout/map-layout.ts";
import type { Positions } from "../../../graph/layout/point.ts";
import { mapOf, type RelationList, relationList } from "../../../graph/relation-map.ts";

/** Lengths in the unit of the map; more room between nodes than on a map of everything. */
const SPACING = { edgeLength: 60, room: 48, distance: 30, gap: 48 } as const;

/** Places for the parties of `list`, by the relations among them. */
export function memberPlaces(list: RelationList): Positions {
  return mapLayout(mapOf(list), SPACING);
}

/** The parties among `members` and the relations between them. */
export function membersList(graph: RelataGraph, members: readonly string[]): RelationList {
  const inside = new Set(members);
  const { parties, relations } = relationList(graph, (edge) =>
    graph.extremities(edge).every((end) => inside.has(end)),
  );
  return { parties: parties.filter((party) => inside.has(party)), relations };
}
