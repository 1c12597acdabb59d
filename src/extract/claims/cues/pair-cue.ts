/** Names of cues that stand together. Each name is made once: a string that is known already is looked up much faster than a new one. */

const NAMES = new Map<string, Map<string, string>>();

/** "own opening" from "own" and "opening"; an empty left side adds nothing. */
export function pairCue(left: string, right: string): string {
  let names = NAMES.get(left);
  if (names === undefined) NAMES.set(left, (names = new Map<string, string>()));
  let name = names.get(right);
  if (name === undefined) names.set(right, (name = left === "" ? right : `${left} ${right}`));
  return name;
}
