/** Which articles use which name keys, and which keys they use for one thing: kept up to date article by article. */
import type { NameKey } from "../model/judgement.ts";
import type { LocalKeys } from "./local-keys.ts";

/** An entity of one article that names more things than this links its aliases to its canonical name only. */
const MAX_PAIRED_NAMES = 8;

export class NameIndex {
  /** Key -> article -> positions of the local entities that bear it. */
  readonly #uses = new Map<NameKey, Map<string, readonly number[]>>();
  /** Key -> key -> number of local entities that bear both. */
  readonly #together = new Map<NameKey, Map<NameKey, number>>();

  add(article: string, entities: readonly LocalKeys[]): void {
    for (const [position, { keys }] of entities.entries()) {
      for (const key of keys) this.#use(key, article, position);
      for (const [left, right] of pairedKeys(keys)) this.#link(left, right, 1);
    }
  }

  drop(article: string, entities: readonly LocalKeys[]): void {
    for (const { keys } of entities) {
      for (const key of keys) this.#disuse(key, article);
      for (const [left, right] of pairedKeys(keys)) this.#link(left, right, -1);
    }
  }

  has(key: NameKey): boolean {
    return this.#uses.has(key);
  }

  /** Keys that some article uses for the same thing as `key`, with the number of times. */
  linked(key: NameKey): ReadonlyMap<NameKey, number> {
    return this.#together.get(key) ?? new Map<NameKey, number>();
  }

  /** In how many articles the two keys name different things; counts no further than `limit`. */
  countApart(left: NameKey, right: NameKey, limit: number): number {
    const [fewer, more] = bySize(this.#uses.get(left), this.#uses.get(right));
    let apart = 0;
    for (const [article, ours] of fewer) {
      const theirs = more.get(article);
      if (theirs === undefined || ours.some((position) => theirs.includes(position))) continue;
      apart += 1;
      if (apart >= limit) break;
    }
    return apart;
  }

  #use(key: NameKey, article: string, position: number): void {
    const articles = this.#uses.get(key) ?? new Map<string, readonly number[]>();
    articles.set(article, [...(articles.get(article) ?? []), position]);
    this.#uses.set(key, articles);
  }

  #disuse(key: NameKey, article: string): void {
    const articles = this.#uses.get(key);
    articles?.delete(article);
    if (articles?.size === 0) this.#uses.delete(key);
  }

  #link(left: NameKey, right: NameKey, step: 1 | -1): void {
    for (const [from, to] of [[left, right] as const, [right, left] as const]) {
      const others = this.#together.get(from) ?? new Map<NameKey, number>();
      const count = (others.get(to) ?? 0) + step;
      if (count > 0) others.set(to, count);
      else others.delete(to);
      if (others.size > 0) this.#together.set(from, others);
      else this.#together.delete(from);
    }
  }
}

function* pairedKeys(keys: readonly NameKey[]): Iterable<readonly [NameKey, NameKey]> {
  const paired = keys.length <= MAX_PAIRED_NAMES ? keys.length : 1;
  for (const [index, left] of keys.slice(0, paired).entries()) {
    for (const right of keys.slice(index + 1)) yield [left, right];
  }
}

type Uses = ReadonlyMap<string, readonly number[]>;
const UNUSED: Uses = new Map();

function bySize(left: Uses = UNUSED, right: Uses = UNUSED): readonly [Uses, Uses] {
  return left.size <= right.size ? [left, right] : [right, left];
}
