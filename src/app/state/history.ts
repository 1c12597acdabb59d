/** Undo and redo over changes that live in the backend: a change knows how to invert itself, and inverting gives the change back. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";

export interface Change {
  /** What was done, as a sentence without a full stop: "Added “Qorvel buys Nimbrax”". */
  readonly words: string;
  /** Changes of one series that follow each other are undone as one. */
  readonly series?: string;
  /** Takes the change back, and resolves to that change, whose own inverse does it again. */
  invert(): Promise<Change>;
}

export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Remembers a change just made; what was undone before it is forgotten. */
  record(change: Change): void;
  /** Takes the last change back; resolves to it, or to null if there is none. On failure the stacks stay as they were. */
  undo(): Promise<Change | null>;
  redo(): Promise<Change | null>;
}

type Stack = readonly Change[];

/** An empty history. Its calls must not overlap; see `createQueue`. */
export function createHistory(): History {
  const done = signal<Stack>([]);
  const undone = signal<Stack>([]);

  const move = async (from: typeof done, to: typeof done): Promise<Change | null> => {
    const change = from.value.at(-1);
    if (change === undefined) return null;
    const inverse = await change.invert();
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, inverse];
    return change;
  };

  return {
    canUndo: computed(() => done.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),
    record: (change) => {
      const isMoreOfLast = change.series !== undefined && done.value.at(-1)?.series === change.series;
      if (!isMoreOfLast) done.value = [...done.value, change];
      undone.value = [];
    },
    undo: () => move(done, undone),
    redo: async () => {
      const inverse = await move(undone, done);
      return inverse === null ? null : (done.value.at(-1) ?? null);
    },
  };
}
