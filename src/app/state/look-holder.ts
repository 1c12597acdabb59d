/** How the reader looks at the graph. Every change gives the change that takes it back: the look before it is put in its place. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Filters, Look } from "./look.ts";
import type { Change } from "./history.ts";

export interface LookHolder {
  readonly look: ReadonlySignal<Look>;
  readonly filters: ReadonlySignal<Filters>;
  /** One part by itself, for whatever follows that part alone. */
  readonly part: <Name extends keyof Look>(name: Name) => ReadonlySignal<Look[Name]>;
  /** Takes up a look that came from outside: nothing to undo. */
  readonly show: (look: Look) => void;
  /** Changes `parts` at once and gives the change, for the history. */
  readonly change: (parts: Partial<Look>, words: string, series?: string) => Change;
}

/** `onChange` is called after every change made here, be it an undoing. */
export function createLookHolder(start: Look, onChange: () => void): LookHolder {
  const look = signal(start);
  const put = (next: Look): Look => {
    const before = look.value;
    look.value = next;
    onChange();
    return before;
  };
  const changed = (before: Look, words: string): Change => ({
    words,
    invert: () => Promise.resolve(changed(put(before), words)),
  });
  return {
    look,
    filters: computed(() => look.value.filters),
    part: (name) => computed(() => look.value[name]),
    show: (next) => {
      look.value = next;
    },
    change: (parts, words, series) => ({
      ...changed(put({ ...look.value, ...parts }), words),
      ...(series !== undefined && { series }),
    }),
  };
}
