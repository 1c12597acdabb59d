/**
 * The pointer over the graph: hovering after a moment's rest, clicks, and dragging of nodes. A press that hardly moves is a click.
 * With Shift held down a drag over the ground draws a box, and a click adds to what is selected.
 */
import type Sigma from "sigma";
import type { MouseCoords, TouchCoords } from "sigma/types";
import type { Place } from "../state/look.ts";
import { type Area, createBox } from "./drawn-box.ts";
import type { GraphEvents } from "./graph-adapter.ts";

interface Drag {
  readonly node: string;
  readonly from: { readonly x: number; readonly y: number };
  hasMoved: boolean;
}

/** Milliseconds the pointer rests on something before it counts as hovered. */
const REST = 50;
/** Milliseconds a finger stays for a long press. */
const LONG = 500;
/** Pixels a press may move and still be a click. */
const STILL = 4;

/** Binds `events` to `renderer`. The returned function unbinds. */
export function bindPointer(renderer: Sigma, events: GraphEvents): () => void {
  const container = renderer.getContainer();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let drag: Drag | null = null;
  let wasDragged = false;
  let pressing: ReturnType<typeof setTimeout> | undefined;
  const box = createBox(container);

  const enter = (key: string): void => {
    clearTimeout(resting);
    container.style.cursor = "pointer";
    if (drag === null) resting = setTimeout(() => events.onHover(key), REST);
  };
  const leave = (): void => {
    clearTimeout(resting);
    container.style.cursor = "";
    if (drag === null) events.onHover(null);
  };
  const click = (act: () => void): void => {
    if (!wasDragged) act();
    wasDragged = false;
  };

  const inWindow = (point: MouseCoords | TouchCoords): Place => {
    const { left, top } = container.getBoundingClientRect();
    const { x = 0, y = 0 } = "touches" in point ? (point.touches[0] ?? {}) : point;
    return { x: left + x, y: top + y };
  };
  const openMenu = (node: string, point: MouseCoords | TouchCoords): void =>
    events.onMenu(node, inWindow(point));

  const move = (point: MouseCoords): void => {
    if (box.isDrawing()) {
      point.preventSigmaDefault();
      box.drawTo(point);
      return;
    }
    if (drag === null) return;
    point.preventSigmaDefault();
    if (!drag.hasMoved && Math.hypot(point.x - drag.from.x, point.y - drag.from.y) < STILL) return;
    drag.hasMoved = true;
    clearTimeout(pressing);
    renderer.getGraph().mergeNodeAttributes(drag.node, renderer.viewportToGraph(point));
  };
  const release = (): void => {
    clearTimeout(pressing);
    const area = box.finish();
    if (area !== null) {
      wasDragged = true;
      events.onBox(nodesWithin(renderer, area));
    }
    if (drag === null) return;
    wasDragged = drag.hasMoved;
    if (drag.hasMoved) {
      const { x, y } = renderer.getGraph().getNodeAttributes(drag.node) as Place;
      events.onMoved(drag.node, { x, y });
      events.onHover(null); // The pointer may have left the node on the way.
    }
    drag = null;
  };

  renderer.on("enterNode", ({ node }) => enter(node));
  renderer.on("leaveNode", leave);
  renderer.on("enterEdge", ({ edge }) => enter(edge));
  renderer.on("leaveEdge", leave);
  renderer.on("clickNode", ({ node, event }) =>
    click(() => events.onNode(node, { isAdding: isHeld(event.original), place: inWindow(event) })),
  );
  renderer.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    events.onExpand(payload.node);
  });
  renderer.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    openMenu(node, event);
  });
  renderer.on("clickEdge", ({ edge }) => click(() => events.onEdge(edge)));
  renderer.on("clickStage", () => click(events.onStage));
  renderer.on("downNode", ({ node, event }) => {
    wasDragged = false;
    drag = { node, from: { x: event.x, y: event.y }, hasMoved: false };
    if (!isTouch(event.original)) return;
    pressing = setTimeout(() => {
      drag = null;
      wasDragged = true; // What follows is no tap.
      openMenu(node, event);
    }, LONG);
  });
  renderer.on("downStage", ({ event }) => {
    wasDragged = false;
    if (event.original.shiftKey) box.begin(event);
  });
  renderer.on("moveBody", ({ event }) => move(event));
  renderer.on("upNode", release);
  renderer.on("upStage", release);
  renderer.on("upEdge", release);
  const stopDragging = (): void => void setTimeout(release);
  window.addEventListener("pointerup", stopDragging);
  return () => {
    clearTimeout(resting);
    clearTimeout(pressing);
    box.finish();
    window.removeEventListener("pointerup", stopDragging);
  };
}

function isTouch(event: MouseEvent | TouchEvent): boolean {
  return "touches" in event;
}

function isHeld({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function nodesWithin(renderer: Sigma, { left, top, right, bottom }: Area): readonly string[] {
  return renderer.getGraph().filterNodes((_, place) => {
    const { x, y } = renderer.graphToViewport(place as Place);
    return left <= x && x <= right && top <= y && y <= bottom;
  });
}
