/**
 * Blockers: what two names can have in them that forbids taking them for one entity, whatever links them.
 * They are hard because a false merge costs the reader more than a missed one, and a person can still join the two.
 */
import type { NameKey } from "../model/judgement.ts";
import { keyGroup, keyName } from "../text/name-key.ts";

export type Blocker = "group" | "number" | "word";

/** Words that hold a name together without distinguishing it. */
const CONNECTIVES = new Set(["and", "of", "the", "for", "in", "de", "du", "der", "la"]);
/** Words that companies add to their names and drop again. */
const FILLERS = new Set(
  (
    "group holding holdings technology technologies platforms labs laboratories " +
    "international global worldwide systems solutions software networks"
  ).split(" "),
);
const NUMERAL =
  /^(?:.*\p{N}.*|ii|iii|iv|vi|vii|viii|ix|xi|xii|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** What forbids that `left` and `right` are names of one entity, or `null`. Symmetric. */
export function blockerOf(left: NameKey, right: NameKey): Blocker | null {
  if (keyGroup(left) !== keyGroup(right)) return "group";
  const ours = describe(left);
  const theirs = describe(right);
  if (differInNumber(ours, theirs)) return "number";
  return differInWord(ours, theirs) ? "word" : null;
}

/** Whether a name has two words that distinguish it, so that it cannot be a mere short form. */
export function isFullName(key: NameKey): boolean {
  const { words, numbers } = describe(key);
  return words.size + numbers.size > 1;
}

/** Whether two names have a distinguishing word in common. */
export function shareWord(left: NameKey, right: NameKey): boolean {
  const theirs = describe(right).words;
  return [...describe(left).words].some((word) => theirs.has(word));
}

interface NameWords {
  readonly person: boolean;
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

function describe(key: NameKey): NameWords {
  const parts = keyName(key)
    .split(/[ -]/u)
    .filter((part) => !CONNECTIVES.has(part));
  const numbers = parts.filter((part) => NUMERAL.test(part));
  const words = parts.filter((part) => !NUMERAL.test(part));
  const telling = words.filter((word) => !FILLERS.has(word));
  return {
    person: keyGroup(key) === "person",
    words: new Set(telling.length > 0 ? telling : words),
    numbers: new Set(numbers),
  };
}

/** "Fund II" and "Fund III"; also "Fund" and "Fund II", where the number alone tells them apart. */
function differInNumber(left: NameWords, right: NameWords): boolean {
  if (isSubset(left.numbers, right.numbers) && isSubset(right.numbers, left.numbers)) return false;
  if (left.numbers.size > 0 && right.numbers.size > 0) return true;
  return isSubset(left.words, right.words) && isSubset(right.words, left.words);
}

/** "Bank of America" and "Bank of China": a common word, and on either side one that the other lacks. */
function differInWord(left: NameWords, right: NameWords): boolean {
  const ours = [...left.words].filter((word) => !right.words.has(word));
  const theirs = [...right.words].filter((word) => !left.words.has(word));
  if (ours.length === left.words.size || ours.length === 0 || theirs.length === 0) return false;
  if (!left.person) return true;
  return !ours.every((word) => theirs.some((other) => isShortFor(word, other) || isShortFor(other, word)));
}

/** First names are shortened from the front: "Sam" for "Samuel", "J" for "Jensen". */
function isShortFor(short: string, long: string): boolean {
  return long.startsWith(short);
}

function isSubset(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((item) => outer.has(item));
}
