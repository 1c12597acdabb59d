/** Names of cues that are put together. Each name is made once: a string that is known already is looked up much faster than a new one. */

type Names = Map<string, Map<string, string>>;

const PAIRS: Names = new Map();
const PREFIXED: Names = new Map();

/** "own opening" from "own" and "opening"; an empty left side adds nothing. */
export function pairCue(left: string, right: string): string {
  return (
    remembered(PAIRS, left, right) ?? remember(PAIRS, [left, right], left === "" ? right : `${left} ${right}`)
  );
}

/** "voice-own" from "voice-" and "own". */
export function prefixedCue<Prefix extends string, Rest extends string>(
  prefix: Prefix,
  rest: Rest,
): `${Prefix}${Rest}` {
  const name = remembered(PREFIXED, prefix, rest) ?? remember(PREFIXED, [prefix, rest], `${prefix}${rest}`);
  return name as `${Prefix}${Rest}`;
}

function remembered(names: Names, left: string, right: string): string | undefined {
  return names.get(left)?.get(right);
}

function remember(names: Names, [left, right]: readonly [string, string], name: string): string {
  const row = names.get(left) ?? new Map<string, string>();
  names.set(left, row.set(right, name));
  return name;
}
