/** Names as they stand beside a node; the panel has them in full. */

const MAX_LETTERS = 32;

/** At most 32 letters, cut at a word where one ends near. */
export function shortLabel(name: string): string {
  if (name.length <= MAX_LETTERS) return name;
  const cut = name.slice(0, MAX_LETTERS - 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > MAX_LETTERS / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.]+$/u, "")}…`;
}
