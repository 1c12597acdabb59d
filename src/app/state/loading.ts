/**
 * Takes up what the backend holds, at the start and again each time it tells of a change from elsewhere. Only the start has phases:
 * a graph that is there already stays on the page until the next one is.
 */
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { graphInSteps } from "../../graph/snapshot.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Backend } from "../backend/backend.ts";
import type { Phase } from "./app-state.ts";
import type { CommunityHolder } from "./community-holder.ts";
import type { Drawing } from "./drawing.ts";
import type { GraphHolder } from "./graph-holder.ts";
import type { Queue } from "./queue.ts";
import type { SearchHolder } from "./search-holder.ts";
import { inSlices, pause } from "./slices.ts";
import { toRelataError } from "./to-relata-error.ts";
import type { ToastList } from "./toast-list.ts";
import type { ViewHolder } from "./view-holder.ts";

interface LoadingInput {
  readonly backend: Pick<Backend, "load" | "judgements" | "subscribe">;
  readonly queue: Queue;
  readonly holder: GraphHolder;
  readonly absorbLog: (judgements: readonly Judgement[]) => void;
  readonly communities: CommunityHolder;
  readonly searching: SearchHolder;
  readonly drawing: Drawing;
  readonly view: Pick<ViewHolder, "takeUpAddress">;
  readonly notifyProblem: ToastList["notifyProblem"];
}

/** Starts loading at once. */
export function startLoading(input: LoadingInput): ReadonlySignal<Phase> {
  const { backend, queue, holder, absorbLog, communities, searching, drawing, view, notifyProblem } = input;
  const phase = signal<Phase>({ kind: "loading", done: 0, total: 0 });

  const load = async (): Promise<void> => {
    const loaded = await backend.load((done, total) => {
      if (phase.value.kind === "loading") phase.value = { kind: "loading", done, total };
    });
    const log = await backend.judgements();
    const graph = await inSlices(graphInSteps(loaded.snapshot));
    const take = (): void => {
      if (graph !== null) holder.replace(graph, loaded.positions);
      absorbLog(log);
    };
    if (phase.value.kind === "ready") {
      batch(() => {
        take();
        view.takeUpAddress();
      });
      void communities.follow();
    } else {
      take();
      await open();
    }
    void searching.prepare();
  };

  /** The first picture: what it needs is worked out before the page shows it. */
  const open = async (): Promise<void> => {
    if (communities.isAwaited()) {
      phase.value = { kind: "gathering", nodes: holder.graph.value.graph.order };
      await pause();
    }
    await communities.follow();
    view.takeUpAddress();
    await drawing.prepare();
    phase.value = { kind: "ready" };
  };

  load().catch((thrown: unknown) => {
    phase.value = { kind: "failed", error: toRelataError(thrown) };
  });
  backend.subscribe(() => {
    queue(load).catch((thrown: unknown) => notifyProblem(toRelataError(thrown)));
  });
  return phase;
}
