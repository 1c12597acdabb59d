/** The camera of a renderer in the units of the map, and back. */
import type Sigma from "sigma";
import type { CameraPlace } from "../view/scene/frame-camera.ts";
import type { MapView } from "../view/scene/map-view.ts";

/** Two places nearer than this, in the camera's units, are one. */
const NEAR = 1e-6;

export function mapViewOf(renderer: Sigma): MapView {
  const { width, height } = renderer.getDimensions();
  const seen = asSeenNow(renderer);
  const toMap = (x: number, y: number) => renderer.viewportToGraph({ x, y }, seen);
  const shorter = Math.min(width, height);
  const [from, to] = [toMap(0, 0), toMap(shorter, 0)];
  return { ...toMap(width / 2, height / 2), span: Math.hypot(to.x - from.x, to.y - from.y) };
}

/** Where the camera must stand to look at `view`. */
export function placeOfView(renderer: Sigma, { x, y, span }: MapView): CameraPlace {
  const camera = renderer.getCamera();
  const seen = asSeenNow(renderer);
  const centre = renderer.viewportToFramedGraph(renderer.graphToViewport({ x, y }, seen), seen);
  const ratio = (camera.getState().ratio * span) / mapViewOf(renderer).span;
  return { ...centre, ratio: camera.getBoundedRatio(ratio) };
}

export function isSamePlace(one: CameraPlace, other: CameraPlace | null): boolean {
  if (other === null) return false;
  return Math.hypot(one.x - other.x, one.y - other.y, one.ratio - other.ratio) < NEAR;
}

/** The camera as it is set: without it Sigma reckons with the one of the last frame, which a calm flight has left already. */
export function asSeenNow(renderer: Sigma) {
  return { cameraState: renderer.getCamera().getState() };
}

/** Pixels that one unit of the camera takes at ratio 1. */
export function pixelsPerUnit(renderer: Sigma): number {
  const seen = asSeenNow(renderer);
  const from = renderer.framedGraphToViewport({ x: 0, y: 0 }, seen);
  const to = renderer.framedGraphToViewport({ x: 1, y: 0 }, seen);
  return Math.hypot(to.x - from.x, to.y - from.y) * seen.cameraState.ratio;
}
