/**
 * Pushes apart what overlaps. Deterministic: where two nodes stand on the very same place, their index decides
 * the direction. A grid of cells one distance wide keeps each round linear in the number of nodes.
 */
import type { Point, Positions } from "./point.ts";

export interface Separation {
  /** Least distance between two centres. */
  readonly distance: number;
  /** Nodes that must not move; only the other one of a pair gives way. */
  readonly isFixed?: (node: string) => boolean;
}

interface Body {
  readonly node: string;
  readonly index: number;
  readonly fixed: boolean;
  x: number;
  y: number;
}

const MAX_ROUNDS = 120;
/** A little more than needed, so that rounds end instead of creeping towards the distance. */
const OVERSHOOT = 1.02;
/** Directions for nodes on the same place differ by an angle that never repeats. */
const ANGLE_STEP = 2.4;
const CELL_ROWS = 2 ** 20;

/** `positions` with all pairs at least `distance` apart, as far as fixed nodes allow it. */
export function separate(positions: Positions, { distance, isFixed = () => false }: Separation): Positions {
  const bodies = [...positions].map(([node, { x, y }], index): Body => ({
    node,
    index,
    fixed: isFixed(node),
    x,
    y,
  }));
  const movers = bodies.filter(({ fixed }) => !fixed);
  const obstacles = cellsOf(
    bodies.filter(({ fixed }) => fixed),
    distance,
  );
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!pushOnce(movers, obstacles, distance)) break;
  }
  return new Map(bodies.map(({ node, x, y }) => [node, { x, y }]));
}

/** One round over all close pairs; whether anything had to move. */
function pushOnce(movers: readonly Body[], obstacles: Cells, distance: number): boolean {
  const cells = cellsOf(movers, distance);
  let moved = false;
  for (const body of movers) {
    for (const other of [...near(cells, body, distance), ...near(obstacles, body, distance)]) {
      if (!other.fixed && other.index <= body.index) continue;
      if (pushPair(body, other, distance)) moved = true;
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
  const missing = distance * OVERSHOOT - apart;
  move(body, direction, other.fixed ? -missing : -missing / 2);
  if (!other.fixed) move(other, direction, missing / 2);
  return true;
}

function move(body: Body, direction: Point, by: number): void {
  body.x += direction.x * by;
  body.y += direction.y * by;
}

/** Bodies by cell. Two cells can share a number where a map is very wide: that costs time, never truth. */
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
