/** A whole map of relations laid out: each connected component by force, nothing closer than wished, all packed together. */
import type { RelationMap } from "../relation-map.ts";
import { connectedComponents } from "./components.ts";
import { forceLayout, type Scale } from "./force-layout.ts";
import { packComponents } from "./pack.ts";
import type { Positions } from "./point.ts";
import { separate } from "./separate.ts";

export interface Spacing extends Scale {
  /** Between any two nodes of a component, at least. */
  readonly distance: number;
  /** Between components. */
  readonly gap: number;
}

/** A place for every node of `map`; the same map gives the same places. */
export function mapLayout(map: RelationMap, { edgeLength, room, distance, gap }: Spacing): Positions {
  const components = connectedComponents(map).map((nodes) =>
    separate(forceLayout(map, nodes, { edgeLength, room }), distance),
  );
  return packComponents(components, gap);
}
