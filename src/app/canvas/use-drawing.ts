/** Keeps what the adapter shows in step with the app: each kind of change calls the cheapest thing that shows it. */
import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { App } from "../state/app.ts";
import type { Look } from "../state/look.ts";
import { drawnEmphasis } from "../view/overview/drawn-emphasis.ts";
import { drawnScene } from "../view/overview/drawn-scene.ts";
import type { Inset } from "../view/scene/frame-camera.ts";
import { nodeSizes } from "../view/scene/node-sizes.ts";
import type { Scene } from "../view/scene/scene.ts";
import { selectedNodes } from "../view/visible/selected-nodes.ts";
import type { GraphAdapter } from "./graph-adapter.ts";
import { readTheme, watchTheme } from "./read-theme.ts";

export interface Drawing {
  readonly scene: ReadonlySignal<Scene>;
  /**
   * Calls the adapter in the next frame, in the order of the calls: what a reader asks for comes after what the address says, and a
   * panel that opens covers its part of the canvas by then.
   */
  readonly nextFrame: (show: (adapter: GraphAdapter) => void) => void;
}

/** `inset` tells what now covers the canvas. */
export function useDrawing(
  { state }: App,
  adapter: ReadonlySignal<GraphAdapter | null>,
  inset: () => Inset,
): Drawing {
  const framed = useRef<{ readonly trail: Look["trail"]; readonly map: string } | null>(null);
  const theme = useSignal(readTheme(document.body));
  const sizes = useComputed(() => nodeSizes(state.graph.value.graph, state.look.value.mapping.size));
  const scene = useComputed(() =>
    drawnScene({
      graph: state.graph.value.graph,
      visible: state.visible.value,
      positions: state.positions.value,
      look: state.look.value,
      sizes: sizes.value,
      groups: state.groups.value,
      theme: theme.value,
    }),
  );
  const emphasis = useComputed(() =>
    drawnEmphasis({
      graph: state.graph.value.graph,
      visible: state.visible.value,
      selection: state.selection.value,
      hovered: state.hovered.value,
      path: state.path.value,
      pointed: state.pointed.value,
    }),
  );
  const nextFrame: Drawing["nextFrame"] = (show) => {
    requestAnimationFrame(() => {
      const current = adapter.peek();
      if (current !== null) show(current);
    });
  };

  useEffect(
    () =>
      watchTheme(() => {
        theme.value = readTheme(document.body);
      }),
    [],
  );
  useSignalEffect(() => adapter.value?.draw(scene.value));
  // Once for each adapter: from then on the view is the reader's.
  useSignalEffect(() => {
    adapter.value?.frame(inset());
    const aim = state.aim.peek();
    if (aim !== null) adapter.value?.aim(aim.view);
  });
  useSignalEffect(() => {
    const before = framed.current;
    const now = { trail: state.look.value.trail, map: scene.value.map };
    framed.current = now;
    if (before !== null && (before.trail !== now.trail || before.map !== now.map))
      nextFrame((current) => current.frame(inset()));
  });
  useSignalEffect(() => adapter.value?.emphasise(emphasis.value));
  useSignalEffect(() => adapter.value?.relax(state.relaxing.value));
  useSignalEffect(() => adapter.value?.pulse(state.fresh.value));
  useSignalEffect(() => {
    const steps = state.path.value ?? [];
    const nodes = steps.flatMap(({ from, to }) => [from, to]);
    if (nodes.length > 0) nextFrame((current) => current.frame(inset(), nodes));
  });
  useSignalEffect(() => {
    const nodes = selectedNodes(state.selection.value, state.graph.peek().graph);
    if (nodes.length > 0) nextFrame((current) => current.reveal(inset(), nodes));
  });
  useSignalEffect(() => {
    const flight = state.flight.value;
    const { graph } = state.graph.peek();
    if (flight === null || !graph.hasNode(flight.node)) return;
    const around = [flight.node, ...graph.neighbors(flight.node)];
    const drawn = around.filter((node) => state.visible.peek().nodes.has(node));
    nextFrame((current) => current.frame(inset(), drawn));
  });
  // Last, for what an address says goes before what the selection would move.
  useSignalEffect(() => {
    const aim = state.aim.value;
    if (aim !== null && adapter.peek() !== null) nextFrame((current) => current.aim(aim.view));
  });
  return { scene, nextFrame };
}
