/** The layout of one connected component: ForceAtlas2 (Jacomy et al. 2014) from a start that node ids determine. */
import Graph from "graphology";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import type { RelationMap } from "../relation-map.ts";
import { hashedPoint, meanPoint, type Point, type Positions } from "./point.ts";

/** From here on repulsion is approximated (Barnes-Hut), below it is exact. */
const LARGE = 1000;
const HUGE = 2000;

/** Unlike the library's defaults: no strong gravity, which draws everything into a ball; linLog pulls clusters together. */
const SETTINGS: ForceAtlas2Settings = {
  linLogMode: true,
  strongGravityMode: false,
  gravity: 0.6,
  scalingRatio: 1,
  edgeWeightInfluence: 0.5,
};

/** Lengths that the map is scaled to. */
export interface Scale {
  /** Length of a typical line. */
  readonly edgeLength: number;
  /** Side of the square that each node should have to itself on average, if lines have to be longer for that. */
  readonly room: number;
}

/** Places for `nodes`, a connected component of `map`, centred on the origin. */
export function forceLayout(map: RelationMap, nodes: readonly string[], scale: Scale): Positions {
  const [only] = nodes;
  if (only === undefined) return new Map();
  if (nodes.length === 1) return new Map([[only, { x: 0, y: 0 }]]);
  const component = startOf(map, nodes);
  const places = forceAtlas2(component, {
    iterations: iterationsFor(nodes.length),
    getEdgeWeight: "weight",
    settings: {
      ...SETTINGS,
      slowDown: 1 + Math.log(nodes.length),
      barnesHutOptimize: nodes.length > LARGE,
      barnesHutTheta: nodes.length > HUGE ? 1.2 : 0.5,
    },
  });
  return scaled(map, centred(new Map(Object.entries(places))), scale);
}

/** Measured: little changes after some fifty iterations on large graphs, while small ones gain from more. */
function iterationsFor(order: number): number {
  if (order <= 250) return 300;
  return order <= LARGE ? 120 : 60;
}

function startOf(map: RelationMap, nodes: readonly string[]): Graph<Point, { weight: number }> {
  const component = new Graph<Point, { weight: number }>({ type: "undirected" });
  const radius = Math.sqrt(nodes.length) * 10;
  for (const node of nodes) component.addNode(node, { ...hashedPoint(node, radius) });
  for (const node of nodes) {
    map.forEachEdge(node, (edge, { weight }, source, target) => {
      if (source === node) component.addEdgeWithKey(edge, source, target, { weight });
    });
  }
  return component;
}

/** ForceAtlas2 knows no unit of length: the median line becomes the unit, or more where nodes are crowded. */
function scaled(map: RelationMap, places: Positions, { edgeLength, room }: Scale): Positions {
  const lengths: number[] = [];
  let squares = 0;
  for (const [node, here] of places) {
    squares += here.x ** 2 + here.y ** 2;
    map.forEachNeighbor(node, (neighbour) => {
      const there = places.get(neighbour);
      if (there !== undefined) lengths.push(Math.hypot(there.x - here.x, there.y - here.y));
    });
  }
  lengths.sort((left, right) => left - right);
  const median = lengths[lengths.length >> 1] ?? 0;
  // On an evenly filled disc the mean square of the distance to the centre is area / 2π.
  const area = 2 * Math.PI * (squares / places.size);
  const factor =
    median > 0 && area > 0 ? Math.max(edgeLength / median, room * Math.sqrt(places.size / area)) : 1;
  return new Map([...places].map(([node, { x, y }]) => [node, { x: x * factor, y: y * factor }]));
}

function centred(places: Positions): Positions {
  const centre = meanPoint([...places.values()]);
  return new Map([...places].map(([node, { x, y }]) => [node, { x: x - centre.x, y: y - centre.y }]));
}
