/** Places for nodes that the map does not draw at first, or did not have before: near what they belong to. */
import { compareText } from "../../model/order.ts";
import type { NodeAttributes, RelataGraph } from "../graph-model.ts";
import { Occupancy } from "./occupancy.ts";
import { hashedPoint, meanPoint, type Point, type Positions, shifted, sunflowerPoint } from "./point.ts";

/** Seats around a place lie this much closer than the distance to keep: some will be taken, the next one is near. */
const SEAT_PITCH = 0.6;
/** The further out, the more seats are passed over at a time: a crowded middle is left in a few dozen tries. */
const SEATS_PER_STRIDE = 16;

/** Places for `nodes`, given those of others, which stay where they are; `distance` is kept from all. */
export function placeNear(
  graph: RelataGraph,
  positions: Positions,
  nodes: readonly string[],
  distance: number,
): Positions {
  const all = new Map<string, Point>(positions);
  const taken = new Occupancy(distance);
  for (const point of positions.values()) taken.take(point);
  const companions = byArticle(graph, positions);
  const border = [...positions.values()].reduce((radius, { x, y }) => Math.max(radius, Math.hypot(x, y)), 0);
  const nextSeat = new Map<string, number>();
  const places = new Map<string, Point>();
  for (const node of inPlacingOrder(graph, nodes)) {
    const anchors = anchorsOf(graph, node, { all, companions });
    const centre = anchors.length > 0 ? meanPoint(anchors) : borderPlace(node, border + distance);
    const place = freeSeat(centre, { distance, taken, nextSeat });
    taken.take(place);
    all.set(node, place);
    places.set(node, place);
  }
  return places;
}

interface Seating {
  readonly distance: number;
  readonly taken: Occupancy;
  /** First seat that may be free around a place, so that a crowd around one node costs no more than its size. */
  readonly nextSeat: Map<string, number>;
}

/** A free seat near `centre`, on a sunflower around it. */
function freeSeat(centre: Point, { distance, taken, nextSeat }: Seating): Point {
  const around = `${centre.x} ${centre.y}`;
  for (let seat = nextSeat.get(around) ?? 0; ; seat += 1 + Math.floor(seat / SEATS_PER_STRIDE)) {
    const { x, y } = sunflowerPoint(seat, 0);
    const place = shifted(centre, { x: x * distance * SEAT_PITCH, y: y * distance * SEAT_PITCH });
    if (!taken.isFree(place)) continue;
    nextSeat.set(around, seat + 1);
    return place;
  }
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
