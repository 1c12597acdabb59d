/** A slot name of a role pattern, and the prepositions it stands for. */
import type { Mode } from "./parties.ts";

export type Parties = readonly string[];

/** Stands for the company in play until the whole article is read: whose sale or takeover it tells of. */
export const IN_PLAY = "in play";

/** A slot name with its mode: `"in:stake"` is `{ place: "in", mode: "stake" }`. */
export interface Slot {
  readonly place: string;
  readonly mode: Mode;
}

/** A slot of a role pattern. */
export interface PatternSlot extends Slot {
  /** Written with a question mark: the topic of the article may stand in when the sentence leaves the slot out. */
  readonly optional: boolean;
  /** Same for every slot with this place and mode. */
  readonly key: string;
}

/** Prepositions that say the same for our purpose. */
const EQUIVALENT: ReadonlyMap<string, readonly string[]> = new Map([
  ["with", ["with", "alongside"]],
  ["between", ["between", "among", "amongst"]],
  ["in", ["in", "into"]],
  ["against", ["against", "versus", "vs"]],
  ["on", ["on", "upon"]],
]);

export function parseSlot(text: string): PatternSlot {
  const key = text.replace("?", "");
  const [place = "", mode = "party"] = key.split(":");
  return {
    place,
    mode: isMode(mode) ? mode : "party",
    optional: text.endsWith("?"),
    key,
  };
}

const MODES: ReadonlySet<string> = new Set(["stake", "goods", "brand", "affair", "site"]);

function isMode(word: string): word is Mode {
  return MODES.has(word);
}

/** The prepositions that fill the slot `place`. */
export function prepositionsOf(place: string): readonly string[] {
  return EQUIVALENT.get(place) ?? [place];
}

const PATTERNS = new Map<string, readonly [source: PatternSlot, target: PatternSlot | null]>();

/** `"subject>in:stake"` as two slots, `"between*"` as one; patterns are few and read once. */
export function parsePattern(pattern: string): readonly [source: PatternSlot, target: PatternSlot | null] {
  const known = PATTERNS.get(pattern);
  if (known !== undefined) return known;
  const [left = "", right] = pattern.split(">");
  const parsed = [parseSlot(left.replace("*", "")), right === undefined ? null : parseSlot(right)] as const;
  PATTERNS.set(pattern, parsed);
  return parsed;
}
