/** Makes changes one after the other, offers to undo each of them, and tells of what failed. */
import type { ReadonlySignal } from "@preact/signals";
import { type Change, createHistory } from "./history.ts";
import type { Queue } from "./queue.ts";
import { toRelataError } from "./to-relata-error.ts";
import type { ToastList } from "./toast-list.ts";

export interface Performer {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Runs a change in its turn and offers its undo; null is no change. Rejects with what `make` rejects with. */
  readonly attempt: (make: () => Promise<Change | null>) => Promise<void>;
  /** The same, but reports a failure by a toast and never rejects; so do the two below. */
  readonly perform: (make: () => Promise<Change>) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Takes a change that is made already into the history, without a word. */
  readonly remember: (change: Change) => void;
}

export function createPerformer(
  queue: Queue,
  { notify, notifyProblem }: Pick<ToastList, "notify" | "notifyProblem">,
): Performer {
  const history = createHistory();

  const attempt = (make: () => Promise<Change | null>): Promise<void> =>
    queue(async () => {
      const change = await make();
      if (change === null) return;
      history.record(change);
      notify({ tone: "done", text: `${change.words}.`, undo: () => void undo() });
    });

  const step = async (way: "undo" | "redo", prefix: string): Promise<void> => {
    try {
      const change = await queue(() => history[way]());
      if (change !== null) notify({ tone: "done", text: `${prefix}: ${change.words}.` });
    } catch (thrown) {
      notifyProblem(toRelataError(thrown));
    }
  };
  const undo = (): Promise<void> => step("undo", "Undone");

  return {
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    attempt,
    perform: (make) => attempt(make).catch((thrown: unknown) => notifyProblem(toRelataError(thrown))),
    undo,
    redo: () => step("redo", "Done again"),
    remember: (change) => {
      void queue(async () => history.record(change));
    },
  };
}
