/** Where the camera must stand so that some points fill the part of the canvas that panels leave free. Pure geometry. */

/** Pixels at each side of the canvas that something covers. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface FrameInput {
  /** In the camera's own units, y upwards. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly inset: Inset;
  /** Size of the canvas in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels that one camera unit takes at ratio 1. */
  readonly unit: number;
  /** How near the camera may come: its smallest ratio. */
  readonly nearest: number;
}

/** Centre and ratio (2 shows twice as much as 1) of a camera without rotation. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Room for the labels at the rim, and the share of a small canvas that it takes at most. */
const MARGIN = 56;
const MARGIN_SHARE = 0.07;
const SMALLEST_ROOM = 80;

/** The place of the camera, or null if there are no points. */
export function frameCamera({ points, inset, width, height, unit, nearest }: FrameInput): CameraPlace | null {
  if (points.length === 0) return null;
  const box = bounds(points);
  const margin = Math.min(MARGIN, MARGIN_SHARE * Math.min(width, height));
  const roomX = Math.max(SMALLEST_ROOM, width - inset.left - inset.right - 2 * margin);
  const roomY = Math.max(SMALLEST_ROOM, height - inset.top - inset.bottom - 2 * margin);
  const fitting = Math.max(((box.right - box.left) * unit) / roomX, ((box.top - box.bottom) * unit) / roomY);
  const ratio = Math.max(nearest, fitting);
  const pixelsPerUnit = unit / ratio;
  return {
    x: (box.left + box.right) / 2 - (inset.left - inset.right) / 2 / pixelsPerUnit,
    y: (box.bottom + box.top) / 2 + (inset.top - inset.bottom) / 2 / pixelsPerUnit,
    ratio,
  };
}

/** Whether a point of the canvas, in pixels from its top left, lies where nothing covers it. */
export function isFree(
  { x, y }: { readonly x: number; readonly y: number },
  inset: Inset,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return x >= inset.left && x <= width - inset.right && y >= inset.top && y <= height - inset.bottom;
}

function bounds(points: FrameInput["points"]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
