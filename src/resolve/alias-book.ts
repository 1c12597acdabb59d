/** The curated lists of aliases and former names, as links between name keys. */
import type { NameKey } from "../model/judgement.ts";
import { sortedUnique } from "../model/order.ts";
import { nameKey } from "../text/name-key.ts";

/** One row of seeds/lists/{companies,organizations,outlets}.json. */
export interface ListedName {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly former?: readonly string[];
}

/** For each listed key the keys of the same entry's other names. */
export type AliasBook = ReadonlyMap<NameKey, readonly NameKey[]>;

/** The book of `entries`. A name that stands in two entries says nothing about which is meant and is left out. */
export function toAliasBook(entries: readonly ListedName[]): AliasBook {
  const rows = entries.map(keysOfEntry);
  const listings = new Map<NameKey, number>();
  for (const key of rows.flat()) listings.set(key, (listings.get(key) ?? 0) + 1);
  const book = new Map<NameKey, readonly NameKey[]>();
  for (const row of rows) {
    const own = row.filter((key) => listings.get(key) === 1);
    if (own.length < 2) continue;
    for (const key of own)
      book.set(
        key,
        own.filter((other) => other !== key),
      );
  }
  return book;
}

function keysOfEntry({ name, aliases = [], former = [] }: ListedName): NameKey[] {
  return sortedUnique([name, ...aliases, ...former].map((each) => nameKey("party", each)));
}
