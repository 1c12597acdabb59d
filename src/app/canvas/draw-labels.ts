/** Draws labels, rings and pulses on a 2D canvas above the graph; where they stand is decided by view/place-labels.ts. */
import type { Inset } from "../view/scene/frame-camera.ts";
import { type LabelCandidate, type PlacedLabel, placeLabels } from "../view/scene/place-labels.ts";
import type { Theme } from "../view/scene/theme.ts";
import { fontName, textWidth } from "./text-widths.ts";

/** A node as it stands on the screen now. */
export interface ScreenNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  /** Said inside it; its label then is a caption below it. */
  readonly inside?: string;
  /** How its label is treated: `plate` on a plate with a ring around the node, `quiet` left out, unless it is in focus. */
  readonly rank: "plate" | "named" | "quiet";
  readonly isPinned: boolean;
  /** 0 to 1 while it pulses. */
  readonly pulse: number | null;
}

/** More labels than this are a texture, not a text; at full density. */
export const MAX_LABELS = 300;
/** At the least density nodes smaller than this on the screen go without a name until the reader comes nearer. */
const SMALLEST_NAMED = 6;
/** So many of the largest have a name whatever their size; at full density. */
const LARGEST_NAMED = 60;
const PLATE = { padX: 6, padY: 3, radius: 5 };
/** Size in pixels of a caption and of what is said inside a node; the latter needs some air around it. */
const CAPTION = 12;
const AIR = 3;
const HALO = 3.5;
const RING_GAP = 3.5;

export interface LabelSheet {
  /** In order of importance; those off the screen should be left out. */
  readonly nodes: readonly ScreenNode[];
  /** From 0 to 1. */
  readonly density: number;
  readonly theme: Theme;
  /** What something else covers: no label goes there. */
  readonly inset: Inset;
  readonly width: number;
  readonly height: number;
}

/** A node with its name in letters. */
interface Lettered {
  readonly node: ScreenNode;
  readonly font: string;
  /** Of the text, in pixels. */
  readonly width: number;
  readonly height: number;
}

export function drawLabels(context: CanvasRenderingContext2D, sheet: LabelSheet): void {
  const { nodes, theme, density } = sheet;
  const smallest = SMALLEST_NAMED * (1 - density);
  const named = [
    ...nodes.filter(({ rank }) => rank === "plate"),
    ...nodes
      .filter(({ rank }) => rank === "named")
      .filter(({ radius }, index) => radius >= smallest || index < LARGEST_NAMED * density)
      .slice(0, MAX_LABELS * density),
  ];
  const lettered = new Map(named.map((node) => [node.key, letter(context, node, theme)]));
  const placed = placeLabels(
    [...lettered.values()].map(toCandidate),
    // What steps back may be written over.
    { ...sheet, nodes: nodes.filter(({ rank }) => rank !== "quiet") },
  );
  for (const node of nodes) {
    drawRing(context, node, theme);
    drawInside(context, node, theme);
  }
  // The most important are drawn last, on top of the others.
  for (const label of placed.toReversed()) {
    const lettering = lettered.get(label.key);
    if (lettering !== undefined) drawLabel(context, lettering, label, theme);
  }
}

/** Larger nodes speak a little louder. */
function letter(context: CanvasRenderingContext2D, node: ScreenNode, theme: Theme): Lettered {
  const { radius, rank, label, inside } = node;
  const size = inside === undefined ? Math.round(11 + Math.min(4, Math.max(0, radius - 4) * 0.3)) : CAPTION;
  const font = fontName(rank === "plate" || radius > 11 ? 600 : 400, size, theme.font);
  return { node, font, width: textWidth(context, font, label), height: size * 1.25 };
}

function toCandidate({ node, width, height }: Lettered): LabelCandidate {
  const isForced = node.rank === "plate";
  const { key, x, y } = node;
  const radius = node.radius + (isForced ? PLATE.padX : 0);
  return { key, x, y, radius, width, height, isForced, isCaption: node.inside !== undefined };
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { node: { label, rank }, font, width, height }: Lettered,
  { x, y }: PlacedLabel,
  theme: Theme,
): void {
  context.font = font;
  context.textBaseline = "middle";
  if (rank === "plate") drawPlate(context, { x, y, width, height }, theme);
  else {
    context.lineJoin = "round";
    context.lineWidth = HALO;
    context.strokeStyle = theme.ground;
    context.strokeText(label, x, y);
  }
  context.fillStyle = theme.text;
  context.fillText(label, x, y);
}

function drawPlate(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  theme: Theme,
): void {
  context.beginPath();
  const top = y - height / 2 - PLATE.padY;
  context.roundRect(x - PLATE.padX, top, width + 2 * PLATE.padX, height + 2 * PLATE.padY, PLATE.radius);
  context.fillStyle = theme.surface;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = theme.line;
  context.stroke();
}

function drawRing(context: CanvasRenderingContext2D, node: ScreenNode, theme: Theme): void {
  const { x, y, radius, rank, pulse, isPinned } = node;
  if (isPinned) drawPin(context, node, theme);
  context.strokeStyle = theme.accent;
  if (rank === "plate") {
    context.lineWidth = 2;
    circle(context, x, y, radius + RING_GAP);
  }
  if (pulse === null) return;
  context.lineWidth = 3 * (1 - pulse);
  circle(context, x, y, radius + RING_GAP + 22 * pulse);
}

function drawInside(context: CanvasRenderingContext2D, node: ScreenNode, theme: Theme): void {
  const { x, y, radius, inside, rank } = node;
  if (inside === undefined || rank === "quiet") return;
  const font = fontName(400, CAPTION, theme.font);
  const width = textWidth(context, font, inside);
  if (width / 2 + AIR > radius) return;
  context.font = font;
  context.textBaseline = "middle";
  context.fillStyle = theme.text;
  context.fillText(inside, x - width / 2, y);
}

/** A small ring in the middle, as of a pin's head. */
function drawPin(context: CanvasRenderingContext2D, { x, y, radius }: ScreenNode, theme: Theme): void {
  context.lineWidth = 1.5;
  context.strokeStyle = theme.ground;
  circle(context, x, y, Math.max(1.75, Math.min(4.5, radius * 0.4)));
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
