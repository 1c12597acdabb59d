/** Where the article says that its entities come from: "the Danish brewer Qorvel", "Qorvel of Munich", "Qorvel, a Leeds firm". */
import type { TextDocument, Token } from "../../text/document.ts";
import { SEED_LISTS } from "../lists/seed-lists.ts";
import type { Reference } from "../reading.ts";

/** Words of places by entity id, each as its key. */
export type Origins = ReadonlyMap<string, ReadonlySet<string>>;

/** Tokens beside a name in which its place is looked for. */
const BEFORE = 4;
const AFTER = 8;
/** Where a description behind a name ends. */
const END = /^(?:who|which|that|and|but|said|says|is|was|has|;|:|\.)$/u;
/** Letters in which a country and its adjective agree: "Sweden", "Swedish". */
const STEM = 4;
/** Countries whose adjectives look different, by their stems. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ["danish", "denm"],
  ["dane", "denm"],
  ["danes", "denm"],
  ["dutch", "neth"],
  ["french", "fran"],
  ["spanish", "spai"],
  ["british", "brit"],
  ["english", "engl"],
  ["uk", "brit"],
  ["us", "amer"],
  ["swiss", "swit"],
  ["polish", "pola"],
  ["irish", "irel"],
  ["welsh", "wale"],
  ["norwegian", "norw"],
  ["finnish", "finl"],
  ["turkish", "turk"],
  ["greek", "gree"],
]);
const PLACES = new Set(
  [...SEED_LISTS.places, ...SEED_LISTS.demonyms].flatMap((place) => (place.includes(" ") ? [] : [place])),
);

export function findOrigins(document: TextDocument, names: readonly Reference[]): Origins {
  const origins = new Map<string, Set<string>>();
  names.forEach(({ sentence, first, last, entities: [id = ""] }, at) => {
    const tokens = document.sentences[sentence]?.tokens ?? [];
    const [before, after] = [names[at - 1], names[at + 1]];
    const from = before?.sentence === sentence ? Math.max(before.last, first - BEFORE) : first - BEFORE;
    const to = after?.sentence === sentence ? Math.min(after.first, last + AFTER) : last + AFTER;
    const keys = [...keysIn(tokens, Math.max(from, 0), first), ...keysBehind(tokens, last, to)];
    if (keys.length === 0) return;
    const known = origins.get(id) ?? new Set();
    origins.set(id, known);
    for (const key of keys) known.add(key);
  });
  return origins;
}

/** Keys of the places among the tokens `[first, last)`. */
export function keysIn(tokens: readonly Token[], first: number, last: number): string[] {
  const keys: string[] = [];
  for (let at = first; at < last; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (/^\p{Lu}/u.test(text) && PLACES.has(text)) keys.push(keyOf(text.toLowerCase()));
  }
  return keys;
}

/** "Of Munich" and appositions; what comes after a verb is said of something else. */
function keysBehind(tokens: readonly Token[], first: number, last: number): string[] {
  if (!/^(?:,|of|\()$/u.test(tokens[first]?.lower ?? "")) return [];
  let end = first;
  while (end < last && !END.test(tokens[end]?.lower ?? "")) end += 1;
  return keysIn(tokens, first, end);
}

function keyOf(lower: string): string {
  return KEYS.get(lower) ?? lower.slice(0, STEM);
}
