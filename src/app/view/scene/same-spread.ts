/** A layout brought to the size and centre of another: force layouts know no unit of length, and the map should neither shrink nor wander. */

interface Point {
  readonly x: number;
  readonly y: number;
}

/** `places` moved and scaled so that their centre and mean distance from it are those of `like`. */
export function sameSpread(places: readonly Point[], like: readonly Point[]): readonly Point[] {
  const [from, to] = [spreadOf(places), spreadOf(like)];
  const factor = from.radius === 0 ? 1 : to.radius / from.radius;
  return places.map(({ x, y }) => ({
    x: to.x + (x - from.x) * factor,
    y: to.y + (y - from.y) * factor,
  }));
}

function spreadOf(points: readonly Point[]): Point & { readonly radius: number } {
  const count = Math.max(1, points.length);
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  const square = points.reduce((sum, point) => sum + (point.x - x) ** 2 + (point.y - y) ** 2, 0) / count;
  return { x, y, radius: Math.sqrt(square) };
}
