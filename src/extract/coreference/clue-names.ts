/**
 * Clues are numbered when their module is loaded, so that judging an antecedent is adding up an array: a clue with several values
 * takes as many numbers in a row. The names are what the weights file and explanations show.
 */
const NAMES: string[] = [];

/** Numbers the clues `"name value"`; the first number is given, the others follow it. */
export function numberClues(name: string, values: readonly string[]): number {
  const first = NAMES.length;
  for (const value of values) NAMES.push(`${name} ${value}`);
  return first;
}

/** The names of all clues by their number. */
export function clueNames(): readonly string[] {
  return NAMES;
}
