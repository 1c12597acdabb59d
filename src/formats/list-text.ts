/**
 * A list as one text: `["a, b", "say \"c\""]`, every item quoted, quotes and backslashes escaped.
 * This is how Gephi and graphology-gexf read lists; unquoted, an item ends at its first comma or bracket.
 */

/** Empty items are left out: some readers drop them, and would disagree on the length. */
export function toListText(items: readonly string[]): string {
  return `[${items
    .filter((item) => item !== "")
    .map((item) => `"${item.replace(/["\\]/g, "\\$&")}"`)
    .join(", ")}]`;
}
