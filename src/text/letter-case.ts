/**
 * Capitals at the beginning of words, in any script. Patterns with letter classes stand as constants in every module: where one
 * stands inside a function, a compiler for older targets makes it anew with each call.
 */

const CAPITAL = /^\p{Lu}/u;
const LAST_ASCII = 127;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Whether the first character is a capital letter; false for nothing at all. */
export function startsWithCapital(text: string | undefined): boolean {
  if (text === undefined) return false;
  const first = text.charCodeAt(0);
  if (first <= LAST_ASCII) return first >= CAPITAL_A && first <= CAPITAL_Z;
  return CAPITAL.test(text);
}
