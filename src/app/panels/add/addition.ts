/**
 * Adding articles one after the other: each is read, shown before it is kept, and kept, left out or refused with a reason.
 * A bad one never stops those behind it.
 */
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { ArticleSource } from "../../../model/article.ts";
import type { RelataError } from "../../../model/errors.ts";
import type { Decision } from "../../../model/judgement.ts";
import type { Preview } from "../../../pipeline/workspace.ts";
import type { Actions } from "../../state/actions.ts";
import { toRelataError } from "../../state/to-relata-error.ts";

/** Something a reader handed over. Its content is read when its turn comes. */
export interface Offer {
  readonly name: string;
  readonly read: () => Promise<ArticleSource>;
}

export type AdditionStep =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly name: string }
  | {
      readonly kind: "previewing";
      readonly name: string;
      readonly source: ArticleSource;
      readonly preview: Preview;
    }
  | { readonly kind: "keeping"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly error: RelataError };

export interface Addition {
  readonly step: ReadonlySignal<AdditionStep>;
  /** Offers behind the present one. */
  readonly waiting: ReadonlySignal<readonly Offer[]>;
  readonly offer: (offers: readonly Offer[]) => void;
  /** Keeps the article previewed, with corrections of what was found in it. */
  readonly keep: (corrections: readonly Decision[]) => Promise<void>;
  /** Keeps the article previewed and all behind it unseen, stopping only at what cannot be read. */
  readonly keepAll: (corrections: readonly Decision[]) => Promise<void>;
  /** Leaves the present one out. */
  readonly skip: () => void;
  /** Back to choosing, after the last one failed. */
  readonly again: () => void;
  /** Ends it: nothing more is read or shown. */
  readonly stop: () => void;
}

/** Adds by way of `actions`; `onDone` is called when something was kept or left out and nothing waits. */
export function createAddition(actions: Pick<Actions, "preview" | "add">, onDone: () => void): Addition {
  const step = signal<AdditionStep>({ kind: "choosing" });
  const waiting = signal<readonly Offer[]>([]);
  let isStopped = false;
  let keepsAll = false;

  const next = (): void => {
    const [first, ...rest] = waiting.value;
    if (isStopped) return;
    if (first === undefined) {
      step.value = { kind: "choosing" };
      onDone();
      return;
    }
    batch(() => {
      waiting.value = rest;
      step.value = { kind: keepsAll ? "keeping" : "reading", name: first.name };
    });
    void attempt(first.name, () => (keepsAll ? keepUnseen(first) : show(first)));
  };

  const show = async ({ name, read }: Offer): Promise<void> => {
    const source = await read();
    const preview = await actions.preview(source);
    if (!isStopped) step.value = { kind: "previewing", name, source, preview };
  };

  const keepUnseen = async ({ read }: Offer): Promise<void> => {
    await actions.add(await read());
    next();
  };

  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      if (!isStopped) step.value = { kind: "failed", name, error: toRelataError(thrown) };
    }
  };

  const keep = async (corrections: readonly Decision[]): Promise<void> => {
    const current = step.value;
    if (current.kind !== "previewing") return;
    step.value = { kind: "keeping", name: current.name };
    await attempt(current.name, async () => {
      await actions.add(current.source, corrections);
      next();
    });
  };

  return {
    step,
    waiting,
    offer: (offers) => {
      waiting.value = [...waiting.value, ...offers];
      if (step.value.kind === "choosing" && offers.length > 0) next();
    },
    keep,
    keepAll: (corrections) => {
      keepsAll = true;
      return keep(corrections);
    },
    skip: next,
    again: () => {
      step.value = { kind: "choosing" };
    },
    stop: () => {
      isStopped = true;
    },
  };
}
