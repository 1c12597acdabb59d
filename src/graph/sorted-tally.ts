/** Counts of texts that can be taken back, with the texts kept in order. */
import { compareText } from "../model/order.ts";

export class SortedTally {
  readonly #counts = new Map<string, number>();
  readonly #sorted: string[] = [];

  add(text: string, step: 1 | -1): void {
    const before = this.#counts.get(text) ?? 0;
    const count = before + step;
    if (count > 0) this.#counts.set(text, count);
    else this.#counts.delete(text);
    if (before === 0 && count > 0) this.#sorted.splice(this.#placeOf(text), 0, text);
    if (before > 0 && count === 0) this.#sorted.splice(this.#placeOf(text), 1);
  }

  /** The texts counted at least once, each once, sorted. */
  get texts(): readonly string[] {
    return this.#sorted;
  }

  /** Index of `text`, or where it belongs. */
  #placeOf(text: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(this.#sorted[middle] ?? "", text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
