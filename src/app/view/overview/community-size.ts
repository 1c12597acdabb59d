/** How large communities are drawn: area tells the number of members, and all together always fill the same part of a screen. */

/** Square pixels that the discs of all communities fill together, at the opening zoom. */
const FILLED = 80_000;
/** Radius in pixels. */
const SMALLEST = 7;
const LARGEST = 44;

/** Radius in pixels at the opening zoom of a community of `members` out of `total`. */
export function communityRadius(members: number, total: number): number {
  const area = (FILLED * members) / Math.max(1, total);
  return Math.min(LARGEST, Math.max(SMALLEST, Math.sqrt(area / Math.PI)));
}
