/**
 * Where communities stand on the overview: by force along their backbone, then spread until each has room for its disc and, below it,
 * its name. The map is wider than tall, as most screens are and all names.
 */
import Graph from "graphology";
import { mapLayout } from "../../../graph/layout/map-layout.ts";
import type { Point } from "../../../graph/layout/point.ts";
import type { RelationMap } from "../../../graph/relation-map.ts";
import { backbone, type WeightedTie } from "./backbone.ts";
import { communityRadius } from "./community-size.ts";

/** Pixels at the opening zoom; a name is some fifteen letters. */
const NAME = { width: 118, height: 20 } as const;
const GAP = 16;
/** Width of the map over its height. */
const ASPECT = 1.45;
/** Share of the map that the boxes of all communities fill before they are pushed apart. */
const FILLED = 0.7;
/** How far places follow their order instead of their distances, from 0 to 1. */
const EVENNESS = 0.6;
const SPACING = { edgeLength: 100, room: 100, distance: 60, gap: 100 } as const;
const MAX_ROUNDS = 400;
/** A little more than needed, so that rounds end instead of creeping. */
const OVERSHOOT = 1.05;

interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** A place for each community, by their numbers of members; ties name them by their place in that list. Deterministic. */
export function communityPlaces(members: readonly number[], ties: readonly WeightedTie[]): readonly Point[] {
  const map: RelationMap = new Graph({ type: "undirected" });
  for (const place of members.keys()) map.addNode(String(place));
  for (const { source, target, weight } of backbone(ties))
    map.addUndirectedEdge(source, target, { edges: [], confidence: 1, weight });
  const points = mapLayout(map, SPACING);
  const total = members.reduce((sum, count) => sum + count, 0);
  const boxes = members.map((count, place): Box => {
    const across = 2 * communityRadius(count, total);
    const { x, y } = points.get(String(place)) ?? { x: 0, y: 0 };
    return { x, y, width: Math.max(across, NAME.width) + GAP, height: across + NAME.height + GAP };
  });
  fit(boxes);
  for (let round = 0; round < MAX_ROUNDS && pushApart(boxes); round += 1);
  return boxes.map(({ x, y }) => ({ x, y }));
}

/** Scales the map to the area that its boxes need, and to its aspect; what flies far out is drawn in, and what crowds let out. */
function fit(boxes: readonly Box[]): void {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0) / FILLED;
  const height = Math.sqrt(area / ASPECT);
  fitAxis(boxes, "x", height * ASPECT);
  fitAxis(boxes, "y", height);
}

function fitAxis(boxes: readonly Box[], axis: "x" | "y", span: number): void {
  const ordered = boxes.toSorted((left, right) => left[axis] - right[axis]);
  const first = ordered[0]?.[axis] ?? 0;
  const width = Math.max(1, (ordered.at(-1)?.[axis] ?? 0) - first);
  for (const [rank, box] of ordered.entries()) {
    const share = (box[axis] - first) / width;
    const even = rank / Math.max(1, ordered.length - 1);
    box[axis] = span * (share + (even - share) * EVENNESS);
  }
}

/** One round over all pairs, each moved the shorter way; whether anything had to move. */
function pushApart(boxes: readonly Box[]): boolean {
  let moved = false;
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const overX = (one.width + other.width) / 2 - Math.abs(dx);
      const overY = (one.height + other.height) / 2 - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      const axis = overX < overY ? "x" : "y";
      const push = (OVERSHOOT * (axis === "x" ? overX : overY)) / 2;
      const sign = (axis === "x" ? dx : dy) < 0 ? -1 : 1;
      one[axis] -= sign * push;
      other[axis] += sign * push;
    }
  }
  return moved;
}
