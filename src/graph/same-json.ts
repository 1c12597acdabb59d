/** Whether two values of plain JSON are equal, whatever the order of their keys. */

export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => sameJson(item, right[index]));
  }
  const ours = Object.entries(left);
  const theirs = new Map<string, unknown>(Object.entries(right));
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && sameJson(value, theirs.get(key)))
  );
}
