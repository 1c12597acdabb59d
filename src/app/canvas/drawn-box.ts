/** The box that a reader draws over the graph with the mouse. */

/** In pixels from the top left of the container. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnBox {
  begin(point: Point): void;
  isDrawing(): boolean;
  drawTo(point: Point): void;
  /** Takes the box away; gives what it covered, or null if none was drawn. */
  finish(): Area | null;
}

/** Smaller ones are a slip of the hand, in pixels. */
const SMALLEST = 6;

export function createBox(container: HTMLElement): DrawnBox {
  let from: Point | null = null;
  let area: Area | null = null;
  const element = document.createElement("div");
  element.className = "drawn-box";
  return {
    begin: (point) => {
      from = point;
    },
    isDrawing: () => from !== null,
    drawTo: (point) => {
      if (from === null) return;
      area = between(from, point);
      container.append(element);
      Object.assign(element.style, {
        left: `${area.left}px`,
        top: `${area.top}px`,
        width: `${area.right - area.left}px`,
        height: `${area.bottom - area.top}px`,
      });
    },
    finish: () => {
      const drawn = area;
      from = area = null;
      element.remove();
      return drawn === null || Math.max(drawn.right - drawn.left, drawn.bottom - drawn.top) < SMALLEST
        ? null
        : drawn;
    },
  };
}

function between(one: Point, other: Point): Area {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
}
