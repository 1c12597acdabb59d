/** Tokens that belong to the word before them: the parts of hyphenated words and the "'s" of possessors. */
import type { Token } from "../../../text/document.ts";

const CLITICS: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);

/** Whether the two tokens touch, as the parts of a hyphenated word do. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "-" || token.text === "–" || token.text === "‑");
}

/** Whether the token between them joins the two words around it: "Acme-backed", but not "Acme - a bank". */
export function isInsideWord(tokens: readonly Token[], index: number): boolean {
  return touches(tokens[index - 1], tokens[index]) && touches(tokens[index], tokens[index + 1]);
}

/** The "'s" of "Acme's" or of "it's". */
export function isClitic(token: Token | undefined): boolean {
  return token !== undefined && CLITICS.has(token.text);
}
