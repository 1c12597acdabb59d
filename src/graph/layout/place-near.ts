/** Places for nodes that the map does not draw at first, or did not have before: near what they belong to. */
import { compareText } from "../../model/order.ts";
import type { NodeAttributes, RelataGraph } from "../graph-model.ts";
import { hashedPoint, meanPoint, type Point, type Positions, shifted } from "./point.ts";
import { separate } from "./separate.ts";

export interface Spacing {
  /** How far from its neighbours a node is put at most. */
  readonly reach: number;
  /** Least distance to any other node. */
  readonly distance: number;
}

/** Places for `nodes`, given those of others, which stay where they are. */
export function placeNear(
  graph: RelataGraph,
  positions: Positions,
  nodes: readonly string[],
  { reach, distance }: Spacing,
): Positions {
  const wanted = new Set(nodes);
  const companions = byArticle(graph, positions);
  const all = new Map<string, Point>(positions);
  const border = Math.max(0, ...[...positions.values()].map(({ x, y }) => Math.hypot(x, y)));
  for (const node of inPlacingOrder(graph, nodes)) {
    const anchors = anchorsOf(graph, node, { all, companions });
    const centre = anchors.length > 0 ? meanPoint(anchors) : borderPlace(node, border + reach);
    all.set(node, shifted(centre, hashedPoint(node, reach)));
  }
  const separated = separate(all, { distance, isFixed: (node) => !wanted.has(node) });
  return new Map([...separated].filter(([node]) => wanted.has(node)));
}

/** Entities before claims would leave people without an anchor: claims go by their parties, people by their claims. */
function inPlacingOrder(graph: RelataGraph, nodes: readonly string[]): string[] {
  const rank = (node: string): number => {
    const { node: role, kind } = graph.getNodeAttributes(node);
    if (kind === "company" || kind === "organization") return 0;
    return role === "claim" ? 1 : 2;
  };
  return [...nodes].sort((left, right) => rank(left) - rank(right) || compareText(left, right));
}

interface Surroundings {
  readonly all: Positions;
  /** Places of the parties that an article mentions. */
  readonly companions: ReadonlyMap<string, readonly Point[]>;
}

/** Places of a node's neighbours, or else of the parties that share its articles. */
function anchorsOf(graph: RelataGraph, node: string, { all, companions }: Surroundings): readonly Point[] {
  const neighbours = graph
    .neighbors(node)
    .sort(compareText)
    .flatMap((neighbour) => all.get(neighbour) ?? []);
  if (neighbours.length > 0) return neighbours;
  return articlesOf(graph.getNodeAttributes(node)).flatMap((article) => companions.get(article) ?? []);
}

function byArticle(graph: RelataGraph, positions: Positions): Map<string, Point[]> {
  const places = new Map<string, Point[]>();
  for (const [node, point] of positions) {
    if (!graph.hasNode(node)) continue;
    for (const article of articlesOf(graph.getNodeAttributes(node))) {
      const points = places.get(article);
      if (points === undefined) places.set(article, [point]);
      else points.push(point);
    }
  }
  return places;
}

function articlesOf(attributes: NodeAttributes): readonly string[] {
  return attributes.node === "entity" ? attributes.articles : [attributes.article];
}

function borderPlace(node: string, radius: number): Point {
  const { x, y } = hashedPoint(node, 1);
  const length = Math.hypot(x, y) || 1;
  return { x: (x / length) * radius, y: (y / length) * radius };
}
