/** Makes the app on a backend: each of its parts, and how they hang together. Nothing here draws. */
import { computed, signal } from "@preact/signals";
import type { Judgement } from "../../model/judgement.ts";
import type { Update } from "../../pipeline/workspace.ts";
import type { Backend } from "../backend/backend.ts";
import { nodeGroups } from "../view/scene/node-groups.ts";
import type { ConnectAddress } from "./address.ts";
import type { App } from "./app.ts";
import type { Flight, NodeMenu, Pointed } from "./app-state.ts";
import { createChanges } from "./changes.ts";
import { createCommunityHolder } from "./community-holder.ts";
import { createActions } from "./create-actions.ts";
import { createDrawing } from "./drawing.ts";
import { createGraphHolder } from "./graph-holder.ts";
import { startLoading } from "./loading.ts";
import { createPerformer } from "./performer.ts";
import { createQueue } from "./queue.ts";
import { createSearchHolder } from "./search-holder.ts";
import { createToastList } from "./toast-list.ts";
import { createViewHolder } from "./view-holder.ts";
import { IN_PLACE } from "./workshop.ts";

/** Starts loading at once. */
export function createApp(backend: Backend, connectAddress: ConnectAddress, workshop = IN_PLACE): App {
  const holder = createGraphHolder();
  const { graph } = holder;
  const communities = createCommunityHolder(graph, workshop.gather);
  const searching = createSearchHolder(graph);
  const toasts = createToastList();
  const queue = createQueue();
  const performer = createPerformer(queue, toasts);
  const view = createViewHolder({ connectAddress, graph, notify: toasts.notify });
  const { selection, looks, camera } = view;
  const drawing = createDrawing({
    holder,
    looks,
    selection,
    table: communities.table,
    arrange: workshop.arrange,
  });
  const judgements = signal<readonly Judgement[]>([]);
  const hovered = signal<string | null>(null);
  const flight = signal<Flight | null>(null);
  const coloring = computed(() => looks.look.value.mapping.color);

  const absorb = (update: Update): void => {
    view.keepThrough(() => {
      holder.apply(update);
      hovered.value = null;
    });
    void communities.follow();
    searching.update(update.change);
  };
  const changes = createChanges({
    backend,
    absorb,
    absorbJudgement: (judgement) => {
      judgements.value = [...judgements.value, judgement];
    },
  });
  const phase = startLoading({
    backend,
    queue,
    holder,
    absorbLog: (log) => {
      judgements.value = log;
    },
    communities,
    searching,
    drawing,
    view,
    notifyProblem: toasts.notifyProblem,
  });

  return {
    state: {
      phase,
      graph,
      positions: drawing.places,
      fresh: holder.fresh,
      selection,
      hovered,
      menu: signal<NodeMenu | null>(null),
      pointed: signal<Pointed | null>(null),
      relaxing: signal(false),
      flight,
      aim: camera.aim,
      path: drawing.path,
      groups: computed(() => nodeGroups(graph.value.graph, coloring.value)),
      visible: drawing.visible,
      look: looks.look,
      filters: looks.filters,
      judgements,
      toasts: toasts.toasts,
      search: searching.search,
      canUndo: performer.canUndo,
      canRedo: performer.canRedo,
      home: backend.home,
    },
    actions: createActions({ backend, graph, view, changes, performer, toasts, flight }),
  };
}
