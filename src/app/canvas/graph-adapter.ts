/** What the page asks of whatever draws the graph, and what it hears back. The renderer behind it knows nothing of panels or stores. */
import type { Place } from "../state/look.ts";
import type { Emphasis } from "../view/scene/emphasis.ts";
import type { Inset } from "../view/scene/frame-camera.ts";
import type { MapView } from "../view/scene/map-view.ts";
import type { PictureRow } from "../view/export/picture-rows.ts";
import type { Scene } from "../view/scene/scene.ts";
import type { SvgFrame } from "../view/export/svg-picture.ts";

export interface GraphAdapter {
  /** Shows `scene`; nodes that were there keep their places if a reader dragged them, and the view does not jump. */
  draw(scene: Scene): void;
  /** Lets everything outside step back; null ends it. */
  emphasise(emphasis: Emphasis | null): void;
  /** Lets nodes pulse once. */
  pulse(nodes: ReadonlySet<string>): void;
  /** Brings `nodes` into the part of the canvas that `inset` leaves free; all of them if not given. */
  frame(inset: Inset, nodes?: Iterable<string>): void;
  /** Moves the view only if none of `nodes` is in the part that `inset` leaves free. */
  reveal(inset: Inset, nodes: readonly string[]): void;
  zoom(direction: "in" | "out"): void;
  /** Looks where an address says. */
  aim(view: MapView): void;
  /** Lets the layout move on from where it is, for some seconds or until `relax(false)`; what is pinned stays. */
  relax(isOn: boolean): void;
  /** Follows the size of its container. */
  resize(): void;
  /** What is on the screen as a PNG, `scale` times as large, with a legend of `rows` in its corner. */
  picture(scale: number, rows: readonly PictureRow[]): Promise<Blob>;
  /** Where the scene stands on the screen now, for pictures drawn otherwise. */
  viewFrame(): SvgFrame;
  destroy(): void;
}

export interface NodeClick {
  /** A key held down means "this one too". */
  readonly isAdding: boolean;
  /** Of the window. */
  readonly place: Place;
}

export interface GraphEvents {
  /** Node or edge under the pointer, or null. */
  readonly onHover: (key: string | null) => void;
  readonly onNode: (key: string, click: NodeClick) => void;
  /** The camera moved; null when it came back to where it shows everything. */
  readonly onCamera: (view: MapView | null) => void;
  /** A reader dragged a node to a new place. */
  readonly onMoved: (key: string, place: Place) => void;
  /** The layout came to rest. */
  readonly onArranged: (places: ReadonlyMap<string, Place>) => void;
  /** A click with the other button, or a long press, at a place of the window. */
  readonly onMenu: (key: string, place: Place) => void;
  /** A double click. */
  readonly onExpand: (key: string) => void;
  /** Nodes in a box that was drawn around them. */
  readonly onBox: (keys: readonly string[]) => void;
  readonly onEdge: (key: string) => void;
  /** Click on nothing. */
  readonly onStage: () => void;
  /** The graphics were lost for good. */
  readonly onFailure: () => void;
  /** What covers the canvas now: no label goes there. */
  readonly inset: () => Inset;
}

/** Draws into `container`, which must have a size; throws where there is no WebGL. */
export type CreateGraphAdapter = (container: HTMLElement, events: GraphEvents) => GraphAdapter;
