/** What a reader can do, by means of whatever holds the part of the page it changes. */
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Backend } from "../backend/backend.ts";
import { filterChangeWords } from "../view/filters/filter-chips.ts";
import type { Actions } from "./actions.ts";
import type { Flight, GraphState } from "./app-state.ts";
import type { Changes } from "./changes.ts";
import type { Performer } from "./performer.ts";
import { createRecordCache } from "./record-cache.ts";
import { isInGraph, withToggled } from "./selection-target.ts";
import type { ToastList } from "./toast-list.ts";
import type { ViewHolder } from "./view-holder.ts";

interface ActionsInput {
  readonly backend: Pick<Backend, "record" | "preview" | "feed">;
  readonly graph: ReadonlySignal<GraphState>;
  readonly view: ViewHolder;
  readonly changes: Changes;
  readonly performer: Performer;
  readonly toasts: ToastList;
  readonly flight: Signal<Flight | null>;
}

export function createActions(input: ActionsInput): Actions {
  const { backend, graph, view, changes, performer, toasts, flight } = input;
  const { looks, select } = view;
  const { notify, notifyProblem, dismiss } = toasts;
  const { perform, undo, redo } = performer;
  const records = createRecordCache((id) => backend.record(id));

  const setLook: Actions["setLook"] = (parts, words, series) =>
    performer.remember(looks.change(parts, words, series));

  return {
    select,
    toggle: (entity) => {
      if (isInGraph(graph.value.graph, { kind: "entity", id: entity }))
        select(withToggled(view.selection.value, entity));
    },
    flyTo: (node) => {
      const { graph: current } = graph.value;
      if (!current.hasNode(node)) return;
      select({ kind: current.getNodeAttribute(node, "node"), id: node });
      flight.value = { node };
    },
    lookedAt: (place) => view.camera.moved(place),
    setFilters: (next, series) => {
      const words = filterChangeWords(looks.look.value.filters, next);
      setLook({ filters: next }, words, series);
    },
    setLook,
    record: (articleId) => records.get(articleId),
    preview: (source) => backend.preview(source),
    feed: (url) => backend.feed(url),
    add: (source, corrections = []) =>
      performer.attempt(async () => {
        const { addition, change } = await changes.add(source, corrections);
        records.keep(addition.record);
        if (change === null) notify({ tone: "done", text: "This article is already in the graph." });
        return change;
      }),
    remove: (articleId) => perform(() => changes.remove(articleId)),
    judge: (decision, words) => perform(() => changes.judge(decision, words)),
    revoke: (judgement, words) => perform(() => changes.revoke(judgement, words)),
    undo,
    redo,
    notify,
    notifyProblem,
    dismiss,
  };
}
