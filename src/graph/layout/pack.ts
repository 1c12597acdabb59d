/**
 * Puts the components of a map together: the largest in the middle, the others and the single nodes into the free
 * places around its rim, going outwards as seeds in a sunflower, so that nothing small flies away.
 */
import { compareText } from "../../model/order.ts";
import { type Point, type Positions, shifted, sunflowerPoint } from "./point.ts";

/** Share of the largest component's radius within which no other component is put. */
const CORE = 0.6;

/** All components, each centred on the origin, in one map, with `gap` between their nodes. */
export function packComponents(components: readonly Positions[], gap: number): Positions {
  const [largest = new Map<string, Point>(), ...others] = [...components].sort(
    (left, right) => right.size - left.size || compareText(firstNode(left), firstNode(right)),
  );
  const placed = new Map<string, Point>(largest);
  const core = (CORE * radiusOf(largest)) / gap;
  // Components come in order of size, so a place refused to one is not offered to the next: that keeps this linear.
  let seat = 0;
  for (const component of others) {
    const clearance = radiusOf(component) + gap;
    let centre = seatAt(seat, core, gap);
    while (!isFree(placed, centre, clearance)) centre = seatAt((seat += 1), core, gap);
    for (const [node, point] of component) placed.set(node, shifted(point, centre));
  }
  return placed;
}

function seatAt(index: number, core: number, gap: number): Point {
  const { x, y } = sunflowerPoint(index, core);
  return { x: x * gap, y: y * gap };
}

function isFree(placed: Positions, centre: Point, clearance: number): boolean {
  for (const { x, y } of placed.values()) {
    if (Math.hypot(x - centre.x, y - centre.y) < clearance) return false;
  }
  return true;
}

function firstNode(component: Positions): string {
  const [first = ""] = component.keys();
  return first;
}

function radiusOf(component: Positions): number {
  return [...component.values()].reduce((radius, { x, y }) => Math.max(radius, Math.hypot(x, y)), 0);
}
