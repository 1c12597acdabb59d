/** Places on the map of an open community: those of its members, and near them those of whoever joined it since. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { placeNear } from "../../../graph/layout/place-near.ts";
import type { Positions } from "../../../graph/layout/point.ts";
import type { PositionTable } from "../../../pipeline/workspace.ts";
import type { VisibleGraph } from "../../state/app-state.ts";

/** Kept between two nodes, in the unit of the map. */
const DISTANCE = 24;

export function drawnPlaces(graph: RelataGraph, members: Positions, { nodes }: VisibleGraph): PositionTable {
  const standing = new Map([...members].filter(([node]) => graph.hasNode(node)));
  const others = [...nodes].filter((node) => !standing.has(node));
  return Object.fromEntries([...standing, ...placeNear(graph, standing, others, DISTANCE)]);
}
