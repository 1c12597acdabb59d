/** Whether tokens hold a verb: the least that makes words a statement. */
import type { Token } from "../../../text/document.ts";

export function isVerbal({ tag }: Token): boolean {
  return tag === "VERB" || tag === "AUX";
}

export function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(isVerbal);
}
