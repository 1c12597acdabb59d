/** Places on the map, in the layout's own unit: about the distance that two neighbouring nodes should keep. */
import { hashText } from "../../text/hash-text.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places by node id. */
export type Positions = ReadonlyMap<string, Point>;

/** Numbers that 32 bits can tell apart. */
const HASH_RANGE = 2 ** 32;
/** Turning by this angle over and over spreads points evenly, as the seeds of a sunflower (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A place on the disc of `radius` around the origin that depends on `id` alone, evenly spread over ids. */
export function hashedPoint(id: string, radius: number): Point {
  const angle = (2 * Math.PI * hashText(`${id} angle`)) / HASH_RANGE;
  const distance = radius * Math.sqrt(hashText(`${id} distance`) / HASH_RANGE);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** The `index`-th place of a sunflower that leaves the disc of radius `hole` free, at unit spacing. */
export function sunflowerPoint(index: number, hole: number): Point {
  const distance = Math.sqrt(hole * hole + index + 0.5);
  return { x: distance * Math.cos(index * GOLDEN_ANGLE), y: distance * Math.sin(index * GOLDEN_ANGLE) };
}

export function meanPoint(points: readonly Point[]): Point {
  const sum = points.reduce((left, right) => ({ x: left.x + right.x, y: left.y + right.y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}

export function shifted(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}
