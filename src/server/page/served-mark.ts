/** The mark by which the page knows that a server stands behind it; without it the page keeps its graph in the browser. */

const MARK = '<meta name="relata-home" content="server">';

/** `html` with the mark as the first thing in its head. */
export function markAsServed(html: string): string {
  return html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}\n    ${MARK}`);
}
