/**
 * The graph on the page: mounts the adapter once there is room for it, hands it every new scene, and turns what the pointer
 * does into actions. Where there is no WebGL, a table stands in its place.
 */
import { type Signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "../panels/icon.tsx";
import type { App } from "../state/app-state.ts";
import { emphasise } from "../view/emphasis.ts";
import { selectedNodes } from "../view/selected-nodes.ts";
import { toScene } from "../view/scene.ts";
import { GraphTable } from "./graph-table.tsx";
import type { GraphAdapter } from "./graph-adapter.ts";
import { mountAdapter } from "./mount-adapter.ts";
import { NodeList } from "./node-list.tsx";
import { freeInset } from "./free-inset.ts";
import { readTheme, watchTheme } from "./read-theme.ts";

interface GraphCanvasProps {
  readonly app: App;
  /** Holds the adapter while there is one, for the export menu. */
  readonly adapter: Signal<GraphAdapter | null>;
}

export function GraphCanvas({ app, adapter }: GraphCanvasProps) {
  const { state } = app;
  const container = useRef<HTMLDivElement>(null);
  const hasFailed = useSignal(false);
  const theme = useSignal(readTheme(document.body));
  const scene = useComputed(() =>
    toScene({
      graph: state.graph.value.graph,
      visible: state.visible.value,
      positions: state.positions.value,
      theme: theme.value,
    }),
  );
  const emphasis = useComputed(() =>
    emphasise({
      graph: state.graph.value.graph,
      visible: state.visible.value,
      selection: state.selection.value,
      hovered: state.hovered.value,
    }),
  );
  const frameAll = (): void => adapter.value?.frame(freeInset(container.current));

  useEffect(() => {
    const stopTheme = watchTheme(() => {
      theme.value = readTheme(document.body);
    });
    if (container.current === null) return stopTheme;
    const unmount = mountAdapter(container.current, app, {
      onReady: (ready) => {
        adapter.value = ready;
        ready?.draw(scene.peek());
        frameAll();
      },
      onFailure: () => {
        hasFailed.value = true;
      },
    });
    return () => {
      stopTheme();
      unmount();
    };
  }, []);
  useSignalEffect(() => adapter.value?.draw(scene.value));
  useSignalEffect(() => adapter.value?.emphasise(emphasis.value));
  useSignalEffect(() => adapter.value?.pulse(state.fresh.value));
  useSignalEffect(() => {
    const flight = state.flight.value;
    if (flight === null || adapter.value === null) return;
    const around = state.graph.peek().graph.neighbors(flight.node);
    const visible = state.visible.peek().nodes;
    // After the panel has opened: what it covers is no place to fly to.
    requestAnimationFrame(() =>
      adapter.value?.frame(
        freeInset(container.current),
        [flight.node, ...around].filter((node) => visible.has(node)),
      ),
    );
  });

  useSignalEffect(() => {
    const nodes = selectedNodes(state.selection.value, state.graph.peek().graph);
    if (nodes.length === 0 || adapter.value === null) return;
    requestAnimationFrame(() => adapter.peek()?.reveal(freeInset(container.current), nodes));
  });

  if (hasFailed.value) return <GraphTable app={app} />;
  return (
    <div
      class="canvas"
      data-drawn-nodes={scene.value.nodes.length}
      data-drawn-edges={scene.value.edges.length}
    >
      <div ref={container} class="canvas-graph" aria-hidden="true" />
      <NodeList app={app} nodes={scene.value.nodes} />
      <div class="canvas-tools" role="group" aria-label="View">
        <Zoom icon="add" label="Zoom in" name="zoom-in" onClick={() => adapter.value?.zoom("in")} />
        <Zoom icon="minus" label="Zoom out" name="zoom-out" onClick={() => adapter.value?.zoom("out")} />
        <Zoom icon="fit" label="Show the whole graph" name="fit" onClick={frameAll} />
      </div>
    </div>
  );
}

interface ZoomProps {
  readonly icon: IconName;
  readonly label: string;
  /** By which the keyboard finds it; see state/shortcuts.ts. */
  readonly name: string;
  readonly onClick: () => void;
}

function Zoom({ icon, label, name, onClick }: ZoomProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      data-key={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
