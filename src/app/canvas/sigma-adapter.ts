/**
 * The graph drawn by Sigma, behind GraphAdapter. It owns a graph of display attributes only; the scene says what is in it.
 * Everything Sigma-specific stays in files of this name, for Sigma 4 will draw the same scenes another way.
 */
import { MultiDirectedGraph } from "graphology";
import { crowding } from "../view/scene/crowding.ts";
import { type CameraPlace, frameCamera, type Inset, isFree } from "../view/scene/frame-camera.ts";
import { composePicture } from "./compose-picture.ts";
import type { CreateGraphAdapter } from "./graph-adapter.ts";
import { bindPointer } from "./pointer.sigma-adapter.ts";
import { type Relaxing, relaxLayout } from "./relax-layout.ts";
import { createRenderer, paintLabels, type Showing } from "./renderer.sigma-adapter.ts";
import { canStepBack } from "./step-back.ts";
import { type Drawn, type DrawnEdge, type DrawnNode, syncDrawn } from "./sync-drawn.ts";
import { isSamePlace, mapViewOf, pixelsPerUnit, placeOfView, asSeenNow } from "./camera.sigma-adapter.ts";
import { watchContext } from "./watch-context.ts";

const NOTHING: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
/** Milliseconds. */
const FLIGHT = 500;
const ZOOM = 200;
const PULSE = 1400;
/** One press of a zoom button. */
const ZOOM_STEP = 1.5;
/** The nearest the camera comes by itself, as its ratio. */
const NEAREST = 0.18;

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
  /** The opening view stands at once; only from then on does the camera travel. */
  let hasOpened = false;
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)");

  /** Where the camera stands or flies to when it shows everything. */
  let overall: CameraPlace | null = null;

  const start = () => {
    const renderer = createRenderer(drawn, container, showing);
    renderer.getCamera().on("updated", (place) => {
      if (hasOpened) events.onCamera(isSamePlace(place, overall) ? null : mapViewOf(renderer));
    });
    return {
      renderer,
      unbind: bindPointer(renderer, events),
      context: watchContext(container, restart),
    };
  };

  const stop = (): void => {
    live.unbind();
    live.context.stop();
    live.renderer.kill();
  };

  /** After a lost context the same instance draws nothing any more; a new one on the same graph does. */
  const restart = (): void => {
    const camera = live.renderer.getCamera().getState();
    const box = live.renderer.getCustomBBox();
    stop();
    try {
      live = start();
    } catch {
      events.onFailure();
      return;
    }
    live.renderer.setCustomBBox(box);
    live.renderer.getCamera().setState(camera);
    live.renderer.refresh();
  };

  let live = start();

  const fly = (
    place: { readonly x: number; readonly y: number; readonly ratio: number },
    duration: number,
  ) => {
    const camera = live.renderer.getCamera();
    if (isCalm.matches || !hasOpened) camera.setState(place);
    else void camera.animate(place, { duration, easing: "cubicInOut" });
  };

  /** From the places as drawn, not from Sigma's display data: those are half made until the next frame. */
  const placesOf = (nodes: Iterable<string>) =>
    [...nodes].flatMap((node) => {
      if (!drawn.hasNode(node)) return [];
      const { renderer } = live;
      const seen = asSeenNow(renderer);
      return renderer.viewportToFramedGraph(
        renderer.graphToViewport(drawn.getNodeAttributes(node), seen),
        seen,
      );
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
        showing.crowding = crowding(scene.nodes.length, live.renderer.getDimensions());
        live.renderer.setCustomBBox(null);
      }
      live.renderer.refresh();
      if (isFirst) live.renderer.setCustomBBox(live.renderer.getBBox());
    },
    emphasise: (emphasis) => {
      const parts = [showing.emphasis, emphasis].filter((part) => part !== null);
      showing.emphasis = emphasis;
      if (showing.scene === null || canStepBack(showing.scene)) {
        live.renderer.refresh({ schedule: true });
        return;
      }
      const nodes = parts.flatMap((part) => [...part.nodes]).filter((node) => drawn.hasNode(node));
      const edges = parts.flatMap((part) => [...part.edges]).filter((edge) => drawn.hasEdge(edge));
      live.renderer.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    },
    pulse: (nodes) => {
      if (nodes.size === 0 || isCalm.matches) return;
      const since = performance.now();
      const share = (): number => (performance.now() - since) / PULSE;
      showing.pulseOf = (node) => (nodes.has(node) && share() < 1 ? share() : null);
      const beat = (): void => {
        if (share() >= 1) showing.pulseOf = null;
        paintLabels(live.renderer, showing);
        if (share() < 1) requestAnimationFrame(beat);
      };
      beat();
    },
    frame: (inset, nodes) => {
      const { renderer } = live;
      const points = placesOf(nodes ?? drawn.nodes());
      const size = renderer.getDimensions();
      const place = frameCamera({ points, inset, ...size, unit: pixelsPerUnit(renderer), nearest: NEAREST });
      if (nodes === undefined) overall = place;
      if (place !== null) fly(place, FLIGHT);
      hasOpened = true;
    },
    reveal: (inset, nodes) => {
      const { renderer } = live;
      const points = placesOf(nodes);
      const { ratio } = renderer.getCamera().getState();
      const size = renderer.getDimensions();
      if (
        points.some((point) =>
          isFree(renderer.framedGraphToViewport(point, asSeenNow(renderer)), inset, size),
        )
      )
        return;
      const place = frameCamera({ points, inset, ...size, unit: pixelsPerUnit(renderer), nearest: ratio });
      if (place !== null) fly(place, FLIGHT);
    },
    zoom: (direction) => {
      const camera = live.renderer.getCamera();
      const { x, y, ratio } = camera.getState();
      const next = direction === "in" ? ratio / ZOOM_STEP : ratio * ZOOM_STEP;
      fly({ x, y, ratio: camera.getBoundedRatio(next) }, ZOOM);
    },
    aim: (view) => {
      fly(placeOfView(live.renderer, view), FLIGHT);
      hasOpened = true;
    },
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
      live.renderer.resize();
      showing.crowding = crowding(drawn.order, live.renderer.getDimensions());
      live.renderer.scheduleRender();
    },
    viewFrame: () => ({
      ...live.renderer.getDimensions(),
      toPoint: (place) => live.renderer.graphToViewport(place),
      scale: live.renderer.scaleSize(1),
    }),
    picture: (scale, rows) => {
      const { renderer } = live;
      const { scene } = showing;
      return composePicture({
        size: renderer.getDimensions(),
        scale,
        rows,
        theme: scene?.theme ?? null,
        paint: (place) => {
          const copy = createRenderer(drawn, place, { ...showing, inset: () => NOTHING }, scale);
          copy.setCustomBBox(renderer.getCustomBBox());
          copy.getCamera().setState(renderer.getCamera().getState());
          copy.refresh();
          return { canvases: Object.values(copy.getCanvases()), done: () => copy.kill() };
        },
      });
    },
    destroy: () => {
      relaxing?.stop();
      stop();
    },
  };
};
