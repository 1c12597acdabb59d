/** Whether a listed place begins at a token: "of Lille", "in South Korea". */
import type { Token } from "../../text/document.ts";
import { NAME_LIST } from "../lists/name-list.ts";
import { longestMatch } from "../lists/token-trie.ts";

const LONGEST_PLACE = 4;

/** One past the last token of the place that begins at `start`, or `null`. */
export function placeEnd(tokens: readonly Token[], start: number): number | null {
  const words = tokens.slice(start, start + LONGEST_PLACE).map(({ text }) => text);
  const match = longestMatch(NAME_LIST, words, 0);
  return match !== null && match.value.some(({ kind }) => kind === "place") ? start + match.end : null;
}
