/** Makes the app on a backend: the signals of app-state.ts, the actions that write them, and nothing that draws. */
import { batch, computed, signal } from "@preact/signals";
import { graphInSteps } from "../../graph/snapshot.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Update } from "../../pipeline/workspace.ts";
import type { Backend } from "../backend/backend.ts";
import { memberPlaces } from "../view/overview/member-places.ts";
import { partyCommunities } from "../view/overview/party-communities.ts";
import { nodeGroups } from "../view/scene/node-groups.ts";
import type { ConnectAddress } from "./address.ts";
import { filterChangeWords } from "../view/filters/filter-chips.ts";
import type { Actions, App, Flight, NodeMenu, Phase, Pointed, Selection } from "./app-state.ts";
import { createCameraHolder } from "./camera-holder.ts";
import { createChanges } from "./changes.ts";
import { createCommunityHolder, type Gather } from "./community-holder.ts";
import { createDrawing } from "./drawing.ts";
import { createGraphHolder } from "./graph-holder.ts";
import { type Change, createHistory } from "./history.ts";
import type { Arrange } from "./open-community.ts";
import { createLookHolder } from "./look-holder.ts";
import { createQueue } from "./queue.ts";
import { createRecordCache } from "./record-cache.ts";
import { followSelection, isInGraph, selectedTraces, withToggled } from "./selection-target.ts";
import { toRelataError } from "./to-relata-error.ts";
import { createSearchHolder } from "./search-holder.ts";
import { inSlices, pause } from "./slices.ts";
import { createToastList } from "./toast-list.ts";
import type { View } from "./view-hash.ts";

const NOTHING: Selection = { kind: "none" };

/** What takes long, done wherever the page can do it without standing still. */
export interface Workshop {
  readonly gather: Gather;
  readonly arrange: Arrange;
}

const HERE: Workshop = {
  gather: (list) => Promise.resolve(partyCommunities(list)),
  arrange: (list) => Promise.resolve(memberPlaces(list)),
};

/** Starts loading at once. */
export function createApp(backend: Backend, connectAddress: ConnectAddress, workshop = HERE): App {
  const holder = createGraphHolder();
  const communities = createCommunityHolder(holder.graph, workshop.gather);
  const searching = createSearchHolder(holder.graph);
  const { toasts, notify, notifyProblem, dismiss } = createToastList();
  const history = createHistory();
  const queue = createQueue();
  const records = createRecordCache((id) => backend.record(id));
  const address = connectAddress((view) => show(view));

  const phase = signal<Phase>({ kind: "loading", done: 0, total: 0 });
  const selection = signal<Selection>(NOTHING);
  const looks = createLookHolder(address.view().look, () => address.replace(currentView()));
  const drawing = createDrawing({
    holder,
    looks,
    selection,
    table: communities.table,
    arrange: workshop.arrange,
  });
  const judgements = signal<readonly Judgement[]>([]);
  const hovered = signal<string | null>(null);
  const pointed = signal<Pointed | null>(null);
  const menu = signal<NodeMenu | null>(null);
  const relaxing = signal(false);
  const flight = signal<Flight | null>(null);

  const camera = createCameraHolder(() => address.replace(currentView()));

  const currentView = (): View => ({
    selection: selection.value,
    look: looks.look.value,
    camera: camera.view(),
  });

  const absorb = (update: Update): void => {
    const { graph } = holder.graph.value;
    const traces = selectedTraces(graph, selection.value);
    batch(() => {
      holder.apply(update);
      hovered.value = null;
      selection.value = followSelection(graph, selection.value, traces);
    });
    address.replace(currentView());
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

  /** Takes up a view that came from the address; a link to something gone says so. */
  const show = (view: View): void => {
    const isThere = isInGraph(holder.graph.value.graph, view.selection);
    batch(() => {
      const { arranged, isWhole } = looks.look.value;
      looks.show({ ...view.look, arranged, isWhole });
      selection.value = isThere ? view.selection : NOTHING;
      camera.show(view.camera);
    });
    if (isThere) return;
    notify({ tone: "problem", text: "What this link points to is not in the graph, or no more." });
    address.replace(currentView());
  };

  const load = async (): Promise<void> => {
    const loaded = await backend.load((done, total) => {
      if (phase.value.kind === "loading") phase.value = { kind: "loading", done, total };
    });
    const log = await backend.judgements();
    const graph = await inSlices(graphInSteps(loaded.snapshot));
    const take = (): void => {
      if (graph !== null) holder.replace(graph, loaded.positions);
      judgements.value = log;
    };
    if (phase.value.kind === "ready") {
      batch(() => {
        take();
        show(address.view());
      });
      void communities.follow();
      void searching.prepare();
      return;
    }
    take();
    if (communities.isAwaited()) phase.value = { kind: "gathering", nodes: holder.graph.value.graph.order };
    if (communities.isAwaited()) await pause();
    await communities.follow();
    show(address.view());
    await drawing.prepare();
    phase.value = { kind: "ready" };
    void searching.prepare();
  };

  /** Runs a change in its turn, offers its undo, and reports a failure by a toast. */
  const perform = (make: () => Promise<Change>): Promise<void> =>
    queue(async () => finish(await make())).catch((thrown: unknown) => notifyProblem(toRelataError(thrown)));

  const finish = (change: Change): void => {
    history.record(change);
    notify({ tone: "done", text: `${change.words}.`, undo: () => void actions.undo() });
  };

  const step = async (way: "undo" | "redo", prefix: string): Promise<void> => {
    try {
      const change = await queue(() => history[way]());
      if (change !== null) notify({ tone: "done", text: `${prefix}: ${change.words}.` });
    } catch (thrown) {
      notifyProblem(toRelataError(thrown));
    }
  };

  const actions: Actions = {
    select: (next) => {
      selection.value = next;
      address.push(currentView());
    },
    toggle: (entity) => {
      if (isInGraph(holder.graph.value.graph, { kind: "entity", id: entity }))
        actions.select(withToggled(selection.value, entity));
    },
    flyTo: (node) => {
      const { graph } = holder.graph.value;
      if (!graph.hasNode(node)) return;
      actions.select({ kind: graph.getNodeAttribute(node, "node"), id: node });
      flight.value = { node };
    },
    lookedAt: (view) => camera.moved(view),
    setFilters: (next, series) => {
      const words = filterChangeWords(looks.look.value.filters, next);
      actions.setLook({ filters: next }, words, series);
    },
    setLook: (parts, words, series) => {
      const change = looks.change(parts, words, series);
      void queue(async () => history.record(change));
    },
    record: (articleId) => records.get(articleId),
    preview: (source) => backend.preview(source),
    feed: (url) => backend.feed(url),
    add: (source, corrections = []) =>
      queue(async () => {
        const { addition, change } = await changes.add(source, corrections);
        records.keep(addition.record);
        if (change === null) notify({ tone: "done", text: "This article is already in the graph." });
        else finish(change);
      }),
    remove: (articleId) => perform(() => changes.remove(articleId)),
    judge: (decision, words) => perform(() => changes.judge(decision, words)),
    revoke: (judgement, words) => perform(() => changes.revoke(judgement, words)),
    undo: () => step("undo", "Undone"),
    redo: () => step("redo", "Done again"),
    notify,
    dismiss,
  };

  load().catch((thrown: unknown) => {
    phase.value = { kind: "failed", error: toRelataError(thrown) };
  });
  backend.subscribe(() => {
    queue(load).catch((thrown: unknown) => notifyProblem(toRelataError(thrown)));
  });

  const coloring = computed(() => looks.look.value.mapping.color);
  return {
    state: {
      phase,
      graph: holder.graph,
      positions: drawing.places,
      fresh: holder.fresh,
      selection,
      hovered,
      menu,
      pointed,
      relaxing,
      flight,
      aim: camera.aim,
      path: drawing.path,
      groups: computed(() => nodeGroups(holder.graph.value.graph, coloring.value)),
      visible: drawing.visible,
      look: looks.look,
      filters: looks.filters,
      judgements,
      toasts,
      search: searching.search,
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      home: backend.home,
    },
    actions,
  };
}
