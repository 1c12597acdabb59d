/** The notes at the edge of the page, newest last. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { RelataError } from "../../model/errors.ts";

/** A note at the edge of the page; `undo` is offered where the thing can be undone. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: "done" | "problem";
  readonly undo?: () => void;
}

export interface ToastList {
  readonly toasts: ReadonlySignal<readonly Toast[]>;
  readonly notify: (toast: Omit<Toast, "id">) => void;
  /** What happened and what to do next. */
  readonly notifyProblem: (error: RelataError) => void;
  readonly dismiss: (toastId: number) => void;
}

/** Notes on the screen at once; older ones go. */
const MAX_TOASTS = 3;

export function createToastList(): ToastList {
  const toasts = signal<readonly Toast[]>([]);
  let lastId = 0;
  const notify = (toast: Omit<Toast, "id">): void => {
    toasts.value = [...toasts.value, { ...toast, id: ++lastId }].slice(-MAX_TOASTS);
  };
  return {
    toasts,
    notify,
    notifyProblem: (error) => notify({ tone: "problem", text: `${error.message} ${error.hint}`.trim() }),
    dismiss: (toastId) => {
      toasts.value = toasts.value.filter(({ id }) => id !== toastId);
    },
  };
}
