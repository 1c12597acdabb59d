/** Long texts cut short where a reader shows a label or a cell, or gives up on more. */

/** Longest text of a label or attribute, in code units: more than anyone reads there. */
export const MAX_TEXT_LENGTH = 2_000;

/** `text` cut to `MAX_TEXT_LENGTH` between characters, with an ellipsis where something is missing. */
export function capText(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text;
  const cut = text.slice(0, MAX_TEXT_LENGTH - 1);
  return `${cut.replace(/[\ud800-\udbff]$/, "")}…`;
}
