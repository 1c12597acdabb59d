/** Puts the adapter into its container as soon as that has a size (Sigma refuses one without), and keeps both in step. */
import type { App } from "../state/app.ts";
import type { Selection } from "../state/selection.ts";
import { communityAt, expand, openCommunity, pin } from "../state/look-moves.ts";
import { withToggled } from "../state/selection-target.ts";
import { freeInset } from "./free-inset.ts";
import type { GraphAdapter, GraphEvents } from "./graph-adapter.ts";
import { createSigmaAdapter } from "./sigma-adapter.ts";

interface MountOptions {
  /** Called with the adapter, and with null when it goes. */
  readonly onReady: (adapter: GraphAdapter | null) => void;
  /** There is no WebGL here. */
  readonly onFailure: () => void;
}

/** Milliseconds within which a second click may come. */
const DOUBLE_CLICK = 320;

/** The returned function takes the adapter away again. */
export function mountAdapter(
  container: HTMLElement,
  app: App,
  { onReady, onFailure }: MountOptions,
): () => void {
  let adapter: GraphAdapter | null = null;
  const events = pointerEvents(app, container, onFailure);
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    if (adapter !== null) {
      adapter.resize();
      return;
    }
    try {
      adapter = createSigmaAdapter(container, events);
    } catch {
      observer.disconnect();
      onFailure();
      return;
    }
    onReady(adapter);
  });
  observer.observe(container);
  return () => {
    observer.disconnect();
    onReady(null);
    adapter?.destroy();
  };
}

/** Clicking what is selected lets go of it. */
function pointerEvents(app: App, container: HTMLElement, onFailure: () => void): GraphEvents {
  const { state, actions } = app;
  /** A click on a community opens its menu, unless it is the first of two. */
  let clicked: ReturnType<typeof setTimeout> | undefined;
  return {
    onHover: (key) => {
      state.hovered.value = key;
    },
    onNode: (id, { isAdding, place }) => {
      const { graph } = state.graph.peek();
      if (communityAt(app, id) !== undefined) {
        clearTimeout(clicked);
        clicked = setTimeout(() => {
          state.menu.value = { node: id, ...place };
        }, DOUBLE_CLICK);
      }
      if (!graph.hasNode(id)) return;
      if (isAdding) {
        actions.toggle(id);
        return;
      }
      const selection = state.selection.peek();
      const isSelected = (selection.kind === "entity" || selection.kind === "claim") && selection.id === id;
      actions.select(isSelected ? { kind: "none" } : { kind: graph.getNodeAttribute(id, "node"), id });
    },
    onEdge: (edge) => {
      const { graph } = state.graph.peek();
      if (!graph.hasEdge(edge) || graph.getEdgeAttribute(edge, "edge") !== "relation") return;
      const selection = state.selection.peek();
      const isSelected = selection.kind === "relation" && selection.edge === edge;
      actions.select(isSelected ? { kind: "none" } : { kind: "relation", edge });
    },
    onMoved: (key, place) => pin(app, key, place),
    onArranged: (arranged) => {
      state.relaxing.value = false;
      actions.setLook({ arranged }, "Layout relaxed");
    },
    onMenu: (node, place) => {
      state.hovered.value = null;
      state.menu.value = { node, ...place };
    },
    onExpand: (key) => {
      clearTimeout(clicked);
      (communityAt(app, key) === undefined ? expand : openCommunity)(app, key);
    },
    onCamera: (view) => actions.lookedAt(view),
    onBox: (keys) => {
      const { graph } = state.graph.peek();
      const ids = keys.filter(
        (key) => graph.hasNode(key) && graph.getNodeAttribute(key, "node") === "entity",
      );
      actions.select(ids.reduce<Selection>((selection, id) => withToggled(selection, id), { kind: "none" }));
    },
    inset: () => freeInset(container),
    onStage: () => actions.select({ kind: "none" }),
    onFailure,
  };
}
