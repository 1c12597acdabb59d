/** Where the camera goes by itself: to everything, to some nodes, to what an address says, nearer and farther. */
import type Sigma from "sigma";
import { type CameraPlace, frameCamera, type Inset, isFree } from "../view/scene/frame-camera.ts";
import type { MapView } from "../view/scene/map-view.ts";
import { asSeenNow, isSamePlace, mapViewOf, pixelsPerUnit, placeOfView } from "./camera.sigma-adapter.ts";
import type { GraphAdapter } from "./graph-adapter.ts";
import type { Drawn } from "./sync-drawn.ts";

export interface Flights extends Pick<GraphAdapter, "frame" | "reveal" | "zoom" | "aim"> {
  /** Tells `onCamera` of the moves of a new renderer. */
  readonly follow: (renderer: Sigma) => void;
}

interface FlightsInput {
  readonly drawn: Drawn;
  readonly renderer: () => Sigma;
  readonly isCalm: () => boolean;
  /** Called with null where the camera shows everything. */
  readonly onCamera: (view: MapView | null) => void;
}

/** Milliseconds. */
const FLIGHT = 500;
const ZOOM = 200;
/** One press of a zoom button. */
const ZOOM_STEP = 1.5;
/** The nearest the camera comes by itself, as its ratio. */
const NEAREST = 0.18;

export function createFlights({ drawn, renderer, isCalm, onCamera }: FlightsInput): Flights {
  /** The opening view stands at once; only from then on does the camera travel. */
  let hasOpened = false;
  /** Where the camera stands or flies to when it shows everything. */
  let overall: CameraPlace | null = null;

  const fly = (place: CameraPlace, duration: number): void => {
    const camera = renderer().getCamera();
    if (isCalm() || !hasOpened) camera.setState(place);
    else void camera.animate(place, { duration, easing: "cubicInOut" });
  };

  /** From the places as drawn, not from Sigma's display data: those are half made until the next frame. */
  const placesOf = (nodes: Iterable<string>) => {
    const live = renderer();
    const seen = asSeenNow(live);
    return [...nodes].flatMap((node) =>
      drawn.hasNode(node)
        ? live.viewportToFramedGraph(live.graphToViewport(drawn.getNodeAttributes(node), seen), seen)
        : [],
    );
  };

  const frameOf = (points: ReturnType<typeof placesOf>, inset: Inset, nearest: number): CameraPlace | null =>
    frameCamera({
      points,
      inset,
      ...renderer().getDimensions(),
      unit: pixelsPerUnit(renderer()),
      nearest,
    });

  return {
    follow: (live) => {
      live.getCamera().on("updated", (place) => {
        if (hasOpened) onCamera(isSamePlace(place, overall) ? null : mapViewOf(live));
      });
    },
    frame: (inset, nodes) => {
      const place = frameOf(placesOf(nodes ?? drawn.nodes()), inset, NEAREST);
      if (nodes === undefined) overall = place;
      if (place !== null) fly(place, FLIGHT);
      hasOpened = true;
    },
    reveal: (inset, nodes) => {
      const live = renderer();
      const points = placesOf(nodes);
      const size = live.getDimensions();
      const seen = asSeenNow(live);
      if (points.some((point) => isFree(live.framedGraphToViewport(point, seen), inset, size))) return;
      const place = frameOf(points, inset, live.getCamera().getState().ratio);
      if (place !== null) fly(place, FLIGHT);
    },
    zoom: (direction) => {
      const camera = renderer().getCamera();
      const { x, y, ratio } = camera.getState();
      const next = direction === "in" ? ratio / ZOOM_STEP : ratio * ZOOM_STEP;
      fly({ x, y, ratio: camera.getBoundedRatio(next) }, ZOOM);
    },
    aim: (view) => {
      fly(placeOfView(renderer(), view), FLIGHT);
      hasOpened = true;
    },
  };
}
