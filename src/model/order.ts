/** The one order that everything serialised follows: by code unit, the same on every machine and in every locale. */

/** Compares two strings by UTF-16 code unit: negative, zero or positive. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** A sorted copy of `texts` without repeats. */
export function sortedUnique(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compareText);
}
