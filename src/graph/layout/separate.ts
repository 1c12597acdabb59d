/**
 * Pushes apart what overlaps. Deterministic: where two nodes stand on the very same place, their order decides
 * the direction. A grid of cells one distance wide keeps each round linear in the number of nodes.
 */
import type { Point, Positions } from "./point.ts";

interface Body {
  readonly node: string;
  readonly index: number;
  x: number;
  y: number;
}

const MAX_ROUNDS = 120;
/** A little more than needed, so that rounds end instead of creeping towards the distance. */
const OVERSHOOT = 1.02;
/** Directions for nodes on the same place differ by an angle that never repeats. */
const ANGLE_STEP = 2.4;
/** More rows than a map has. Two cells that share a number cost time, never truth. */
const CELL_ROWS = 2 ** 20;

/** `positions` with all pairs at least `distance` apart. */
export function separate(positions: Positions, distance: number): Positions {
  const bodies = [...positions].map(([node, { x, y }], index): Body => ({ node, index, x, y }));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!pushOnce(bodies, distance)) break;
  }
  return new Map(bodies.map(({ node, x, y }) => [node, { x, y }]));
}

/** One round over all close pairs; whether anything had to move. */
function pushOnce(bodies: readonly Body[], distance: number): boolean {
  const cells = cellsOf(bodies, distance);
  let moved = false;
  for (const body of bodies) {
    for (const other of near(cells, body, distance)) {
      if (other.index > body.index && pushPair(body, other, distance)) moved = true;
    }
  }
  return moved;
}

function pushPair(body: Body, other: Body, distance: number): boolean {
  const apart = Math.hypot(other.x - body.x, other.y - body.y);
  if (apart >= distance) return false;
  const turn = body.index * ANGLE_STEP;
  const direction: Point =
    apart > 0
      ? { x: (other.x - body.x) / apart, y: (other.y - body.y) / apart }
      : { x: Math.cos(turn), y: Math.sin(turn) };
  const push = (distance * OVERSHOOT - apart) / 2;
  move(body, direction, -push);
  move(other, direction, push);
  return true;
}

function move(body: Body, direction: Point, by: number): void {
  body.x += direction.x * by;
  body.y += direction.y * by;
}

type Cells = ReadonlyMap<number, readonly Body[]>;

function cellsOf(bodies: readonly Body[], size: number): Cells {
  const cells = new Map<number, Body[]>();
  for (const body of bodies) {
    const cell = cellNumber(Math.floor(body.x / size), Math.floor(body.y / size));
    const members = cells.get(cell);
    if (members === undefined) cells.set(cell, [body]);
    else members.push(body);
  }
  return cells;
}

function* near(cells: Cells, point: Point, size: number): Iterable<Body> {
  const column = Math.floor(point.x / size);
  const row = Math.floor(point.y / size);
  for (let x = column - 1; x <= column + 1; x += 1) {
    for (let y = row - 1; y <= row + 1; y += 1) yield* cells.get(cellNumber(x, y)) ?? [];
  }
}

function cellNumber(column: number, row: number): number {
  return column * CELL_ROWS + row;
}
