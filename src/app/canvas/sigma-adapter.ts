/**
 * The graph drawn by Sigma, behind GraphAdapter. It owns a graph of display attributes only; the scene says what is in it.
 * Everything Sigma-specific stays in files of this name, for Sigma 4 will draw the same scenes another way.
 */
import { MultiDirectedGraph } from "graphology";
import { crowding } from "../view/scene/crowding.ts";
import { createFlights } from "./flights.sigma-adapter.ts";
import type { CreateGraphAdapter } from "./graph-adapter.ts";
import { keepRenderer } from "./live-renderer.sigma-adapter.ts";
import { takePicture } from "./picture.sigma-adapter.ts";
import { bindPointer } from "./pointer.sigma-adapter.ts";
import { type Relaxing, relaxLayout } from "./relax-layout.ts";
import { createRenderer, paintLabels, type Showing } from "./renderer.sigma-adapter.ts";
import { canStepBack } from "./step-back.ts";
import { type Drawn, type DrawnEdge, type DrawnNode, syncDrawn } from "./sync-drawn.ts";

/** Milliseconds. */
const PULSE = 1400;

export const createSigmaAdapter: CreateGraphAdapter = (container, events) => {
  const drawn: Drawn = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  const showing: Showing = {
    scene: null,
    emphasis: null,
    pulseOf: null,
    crowding: 1,
    inset: events.inset,
  };
  let relaxing: Relaxing | null = null;
  const motion = window.matchMedia("(prefers-reduced-motion: reduce)");
  const isCalm = (): boolean => motion.matches;
  const renderer = () => live.now();
  const flights = createFlights({ drawn, renderer, isCalm, onCamera: events.onCamera });
  const live = keepRenderer({
    container,
    create: () => createRenderer(drawn, container, showing),
    bind: (fresh) => {
      flights.follow(fresh);
      return bindPointer(fresh, events);
    },
    onFailure: events.onFailure,
  });

  return {
    draw: (scene) => {
      const isFirst = drawn.order === 0 || scene.map !== showing.scene?.map;
      showing.scene = scene;
      // To take thousands out one by one costs seconds.
      if (isFirst) drawn.clear();
      syncDrawn(drawn, scene);
      // From the first picture on the frame of reference stands still, or one far newcomer would shrink the map.
      if (isFirst) {
        showing.crowding = crowding(scene.nodes.length, renderer().getDimensions());
        renderer().setCustomBBox(null);
      }
      renderer().refresh();
      if (isFirst) renderer().setCustomBBox(renderer().getBBox());
    },
    emphasise: (emphasis) => {
      const parts = [showing.emphasis, emphasis].filter((part) => part !== null);
      showing.emphasis = emphasis;
      if (showing.scene === null || canStepBack(showing.scene)) {
        renderer().refresh({ schedule: true });
        return;
      }
      const nodes = parts.flatMap((part) => [...part.nodes]).filter((node) => drawn.hasNode(node));
      const edges = parts.flatMap((part) => [...part.edges]).filter((edge) => drawn.hasEdge(edge));
      renderer().refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    },
    pulse: (nodes) => {
      if (nodes.size === 0 || isCalm()) return;
      const since = performance.now();
      const share = (): number => (performance.now() - since) / PULSE;
      showing.pulseOf = (node) => (nodes.has(node) && share() < 1 ? share() : null);
      const beat = (): void => {
        if (share() >= 1) showing.pulseOf = null;
        paintLabels(renderer(), showing);
        if (share() < 1) requestAnimationFrame(beat);
      };
      beat();
    },
    frame: flights.frame,
    reveal: flights.reveal,
    zoom: flights.zoom,
    aim: flights.aim,
    relax: (isOn) => {
      if (!isOn) {
        relaxing?.stop();
        return;
      }
      relaxing ??= relaxLayout(drawn, {
        isPinned: (node) => drawn.getNodeAttribute(node, "isPinned"),
        onRest: (places) => {
          relaxing = null;
          events.onArranged(places);
        },
      });
    },
    resize: () => {
      renderer().resize();
      showing.crowding = crowding(drawn.order, renderer().getDimensions());
      renderer().scheduleRender();
    },
    viewFrame: () => ({
      ...renderer().getDimensions(),
      toPoint: (place) => renderer().graphToViewport(place),
      scale: renderer().scaleSize(1),
    }),
    picture: (scale, rows) => takePicture({ renderer: renderer(), drawn, showing, scale, rows }),
    destroy: () => {
      relaxing?.stop();
      live.stop();
    },
  };
};
