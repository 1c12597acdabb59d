/** Counts that can be taken back: how often each item was added and not removed. */
export class Tally<Item> {
  readonly #counts = new Map<Item, number>();

  add(item: Item, step: 1 | -1 = 1): void {
    const count = (this.#counts.get(item) ?? 0) + step;
    if (count > 0) this.#counts.set(item, count);
    else this.#counts.delete(item);
  }

  /** Items and their counts, in no particular order. */
  entries(): Iterable<readonly [Item, number]> {
    return this.#counts.entries();
  }

  items(): Iterable<Item> {
    return this.#counts.keys();
  }
}
