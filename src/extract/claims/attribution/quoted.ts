/** Whether a place of a sentence stands between quotation marks. */
import type { Token } from "../../../text/document.ts";

/** Marks before token `at` settle it; straight ones open and close in turn. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  let inside = false;
  for (const { text } of tokens.slice(0, at)) {
    if (text === "“") inside = true;
    else if (text === "”") inside = false;
    else if (text === '"') inside = !inside;
  }
  return inside;
}
