/** The connected components of a map of relations. */
import type { RelationMap } from "../relation-map.ts";

/** Node ids per component; components and nodes in the order of the map. */
export function connectedComponents(map: RelationMap): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  map.forEachNode((start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const component = [start];
    for (const node of component) {
      map.forEachNeighbor(node, (neighbour) => {
        if (seen.has(neighbour)) return;
        seen.add(neighbour);
        component.push(neighbour);
      });
    }
    components.push(component);
  });
  return components;
}
