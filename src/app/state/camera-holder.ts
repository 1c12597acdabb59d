/** Where the reader looks: written into the address once the camera has come to rest, never as a step to go back to. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { MapView } from "../view/scene/map-view.ts";
import type { Aim } from "./app-state.ts";

/** Milliseconds without a move. A drag or a flight is one change of the address. */
const REST = 250;

export interface CameraHolder {
  /** For the canvas: where to look, each time an address says so. */
  readonly aim: ReadonlySignal<Aim | null>;
  /** Where the camera stands; null where it shows everything. */
  readonly view: () => MapView | null;
  readonly moved: (view: MapView | null) => void;
  /** Takes up what an address says. */
  readonly show: (view: MapView | null) => void;
}

/** `onRest` is called some time after the last move. */
export function createCameraHolder(onRest: () => void): CameraHolder {
  const aim = signal<Aim | null>(null);
  let view: MapView | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    aim,
    view: () => view,
    moved: (next) => {
      view = next;
      clearTimeout(timer);
      timer = setTimeout(onRest, REST);
    },
    show: (next) => {
      clearTimeout(timer);
      view = next;
      if (next !== null) aim.value = { view: next };
    },
  };
}
