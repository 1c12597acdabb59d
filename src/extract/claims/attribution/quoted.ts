/** Whether a place of a sentence stands between quotation marks. */
import type { Token } from "../../../text/document.ts";

/** Marks before token `at` settle it; straight ones open and close in turn. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  let inside = false;
  for (const { lower } of tokens.slice(0, at)) {
    if (lower === "“") inside = true;
    else if (lower === "”") inside = false;
    else if (lower === '"') inside = !inside;
  }
  return inside;
}
