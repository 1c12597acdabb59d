/**
 * Where labels stand: the most important first, each at the first free of four sides of its node, none on top of another.
 * Greedy point-feature labelling over grids of taken boxes; a label without a free place is left out, unless it must be read.
 */
import type { Inset } from "./frame-camera.ts";

export interface LabelCandidate {
  readonly key: string;
  /** Centre and radius of the node on the screen, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the text on the screen, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Must be shown, on top of others if need be. */
  readonly isForced: boolean;
  /** Stands below its node rather than beside it. */
  readonly isCaption?: boolean;
}

/** Left edge and vertical centre of a text. */
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const OPEN: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
const CELL = 64;
/** More rows than any canvas has cells, so that each cell has a number of its own. */
const COLUMN = 4096;
const GAP = 4;
/** So many of the most important may cover a smaller node rather than stay unnamed, but none as large as their own. */
const LEADERS = 12;
/** Air around a label that no other label enters. */
const MARGIN = 3;

/** Nodes whose room stays free, and the size of the canvas, which no label leaves. */
export interface LabelRoom {
  /** What covers its sides: no label goes there either. */
  readonly inset?: Inset;
  readonly nodes: readonly Pick<LabelCandidate, "key" | "x" | "y" | "radius">[];
  readonly width: number;
  readonly height: number;
}

/** `candidates` in order of importance. */
export function placeLabels(candidates: readonly LabelCandidate[], room: LabelRoom): readonly PlacedLabel[] {
  const labels = new BoxGrid();
  const nodes = new BoxGrid();
  for (const node of room.nodes) nodes.add(nodeBox(node), node.key);
  const placed: PlacedLabel[] = [];
  for (const [rank, candidate] of candidates.entries()) {
    const isLeader = rank < LEADERS;
    const around = isLeader ? [...sides(candidate), ...corners(candidate)] : sides(candidate);
    const places = around.map((place) => ({ ...place, box: labelBox(place, candidate) }));
    const open: typeof places = [];
    // One place after the other: most labels have the first, and this runs at every frame.
    const clear = places.find((one) => {
      if (!isInside(one.box, room) || labels.hits(one.box, candidate.key)) return false;
      open.push(one);
      return !nodes.hits(one.box, candidate.key);
    });
    const place =
      clear ??
      (isLeader ? leastCovering(open, nodes, candidate) : undefined) ??
      (candidate.isForced ? (open[0] ?? places[0]) : undefined);
    if (place === undefined) continue;
    labels.add(place.box, candidate.key);
    placed.push({ key: candidate.key, x: place.x, y: place.y });
  }
  return placed;
}

/** Of `places` the one over the smallest nodes; none where all lie on a node as large as the candidate's own. */
function leastCovering<Place extends { readonly box: Box }>(
  places: readonly Place[],
  nodes: BoxGrid,
  { key, radius }: LabelCandidate,
): Place | undefined {
  const tallest = places.map(({ box }) => nodes.tallestUnder(box, key));
  const least = Math.min(...tallest);
  return least < 2 * radius ? places[tallest.indexOf(least)] : undefined;
}

/** Right, left, below, above; of a caption the latter two first. */
function sides({
  x,
  y,
  radius,
  width,
  height,
  isCaption = false,
}: LabelCandidate): readonly { x: number; y: number }[] {
  const aside = radius + GAP;
  const apart = radius + GAP / 2 + height / 2;
  const beside = [
    { x: x + aside, y },
    { x: x - aside - width, y },
  ];
  const under = [
    { x: x - width / 2, y: y + apart },
    { x: x - width / 2, y: y - apart },
  ];
  return isCaption ? [...under, ...beside] : [...beside, ...under];
}

/** Right above, right below, left above, left below. */
function corners({ x, y, radius, width, height }: LabelCandidate): readonly { x: number; y: number }[] {
  const aside = radius * 0.7 + GAP;
  const apart = radius * 0.7 + height / 2;
  return [x + aside, x - aside - width].flatMap((left) => [
    { x: left, y: y - apart },
    { x: left, y: y + apart },
  ]);
}

function labelBox({ x, y }: { x: number; y: number }, { width, height }: LabelCandidate): Box {
  return {
    left: x - MARGIN,
    right: x + width + MARGIN,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

function isInside(box: Box, { width, height, inset = OPEN }: LabelRoom): boolean {
  const { left, top, right, bottom } = box;
  return (
    left >= inset.left && top >= inset.top && right <= width - inset.right && bottom <= height - inset.bottom
  );
}

function nodeBox({ x, y, radius }: LabelRoom["nodes"][number]): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

interface Held {
  readonly box: Box;
  readonly owner: string;
}

/** Boxes by the cells of a grid that they touch. */
class BoxGrid {
  readonly #cells = new Map<number, Held[]>();

  add(box: Box, owner: string): void {
    const item = { box, owner };
    for (const cell of cellsOf(box)) {
      const held = this.#cells.get(cell);
      if (held === undefined) this.#cells.set(cell, [item]);
      else held.push(item);
    }
  }

  /** Whether `box` lies on one that is not `owner`'s. */
  hits(box: Box, owner: string): boolean {
    return cellsOf(box).some((cell) =>
      this.#cells.get(cell)?.some((held) => held.owner !== owner && overlap(held.box, box)),
    );
  }

  /** Height of the tallest box under `box` that is not `owner`'s; 0 if there is none. */
  tallestUnder(box: Box, owner: string): number {
    let tallest = 0;
    for (const cell of cellsOf(box)) {
      for (const held of this.#cells.get(cell) ?? []) {
        const height = held.box.bottom - held.box.top;
        if (height > tallest && held.owner !== owner && overlap(held.box, box)) tallest = height;
      }
    }
    return tallest;
  }
}

function cellsOf({ left, top, right, bottom }: Box): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      cells.push(column * COLUMN + row);
  }
  return cells;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
