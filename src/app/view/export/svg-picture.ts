/** A scene as SVG: lines with their styles and heads, nodes, labels and the legend, sharp at every size and open to any drawing program. */
import { escapeXml, XML_DECLARATION } from "../../../formats/xml.ts";
import type { Line } from "../scene/edge-look.ts";
import { placeLabels } from "../scene/place-labels.ts";
import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import type { PictureRow } from "./picture-rows.ts";

/** Where the scene stands in the picture. */
export interface SvgFrame {
  readonly width: number;
  readonly height: number;
  /** From places of the scene to pixels from the top left. */
  readonly toPoint: (place: { readonly x: number; readonly y: number }) => Point;
  /** Factor on radii and widths. */
  readonly scale: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SvgInput {
  readonly scene: Scene;
  readonly frame: SvgFrame;
  readonly rows: readonly PictureRow[];
  /** Width of a text in pixels. */
  readonly measure: (text: string, size: number) => number;
}

const DASHES: Readonly<Record<Line, string | null>> = { solid: null, dashed: "5.5 3.5", dotted: "2 3" };
const LABEL = { size: 11, most: 15 } as const;
const LEGEND = { row: 18, edge: 20, sign: 14 } as const;
const MARGIN = 60;

/** The frame in which the whole of a scene fits a picture of this size. */
export function fittingFrame({ nodes }: Scene, width: number, height: number): SvgFrame {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const spanX = Math.max(1, Math.max(...xs) - left);
  const spanY = Math.max(1, Math.max(...ys) - bottom);
  const unit = Math.min((width - 2 * MARGIN) / spanX, (height - 2 * MARGIN) / spanY);
  const [padX, padY] = [(width - spanX * unit) / 2, (height - spanY * unit) / 2];
  return {
    width,
    height,
    scale: 0.8,
    toPoint: ({ x, y }) => ({ x: padX + (x - left) * unit, y: height - padY - (y - bottom) * unit }),
  };
}

export function svgPicture({ scene, frame, rows, measure }: SvgInput): string {
  const { width, height } = frame;
  const { theme } = scene;
  const places = new Map(scene.nodes.map((node) => [node.key, place(node, frame)]));
  return [
    `${XML_DECLARATION}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(theme.font)}">`,
    `<title>Companies and their relations</title>`,
    `<rect width="100%" height="100%" fill="${theme.ground}"/>`,
    `<g fill="none">`,
    ...scene.edges.map((edge) => edgeShape(edge, places, frame)),
    `</g>`,
    ...scene.nodes.map((node) => nodeShape(node, places, theme)),
    ...labels(scene, places, { frame, measure }),
    ...rows.map((row, index) =>
      legendRow(row, height - LEGEND.edge - (rows.length - 1 - index) * LEGEND.row, theme),
    ),
    `</svg>\n`,
  ].join("\n");
}

interface Placed extends Point {
  readonly radius: number;
}

function place(node: SceneNode, { toPoint, scale }: SvgFrame): Placed {
  return { ...toPoint(node), radius: node.size * scale };
}

/** A curve from rim to rim, bent as on the canvas, and its head. */
function edgeShape(edge: SceneEdge, places: ReadonlyMap<string, Placed>, { scale }: SvgFrame): string {
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  if (from === undefined || to === undefined) return "";
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = {
    x: (from.x + to.x) / 2 + dy * edge.curvature * 2,
    y: (from.y + to.y) / 2 - dx * edge.curvature * 2,
  };
  const start = towards(from, control, from.radius);
  const width = Math.max(1, edge.width * scale);
  const headLength = edge.isDirected ? 4 + 2.4 * width : 0;
  const tip = towards(to, control, to.radius + 1.5);
  const end = towards(tip, control, headLength);
  const dash = DASHES[edge.line];
  const path = `<path d="M${xy(start)}Q${xy(control)} ${xy(end)}" stroke="${edge.color}" stroke-width="${round(width)}"${dash === null ? "" : ` stroke-dasharray="${dash}"`}/>`;
  return edge.isDirected ? `${path}<path d="${head(tip, end, headLength)}" fill="${edge.color}"/>` : path;
}

function head(tip: Point, end: Point, length: number): string {
  const [nx, ny] = [
    ((end.y - tip.y) / (length || 1)) * 0.42 * length,
    ((tip.x - end.x) / (length || 1)) * 0.42 * length,
  ];
  return `M${xy(tip)}L${xy({ x: end.x + nx, y: end.y + ny })}L${xy({ x: end.x - nx, y: end.y - ny })}Z`;
}

function nodeShape(node: SceneNode, places: ReadonlyMap<string, Placed>, theme: Theme): string {
  const at = places.get(node.key);
  if (at === undefined) return "";
  const { radius } = at;
  const rim = node.core === node.color ? 0 : Math.max(1, node.rim * radius);
  const stroke = rim === 0 ? "" : ` stroke="${node.color}" stroke-width="${round(rim)}"`;
  return `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(radius + 1.25)}" fill="${theme.ground}"/><circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(radius - rim / 2)}" fill="${node.core}"${stroke}><title>${escapeXml(node.words ?? node.label)}</title></circle>${insideText(node, at, theme)}`;
}

function insideText({ inside }: SceneNode, { x, y }: Placed, theme: Theme): string {
  if (inside === undefined) return "";
  return `<text x="${round(x)}" y="${round(y)}" dy="0.35em" text-anchor="middle" font-size="${LABEL.size}" fill="${theme.text}">${escapeXml(inside)}</text>`;
}

function labels(
  { nodes, theme }: Scene,
  places: ReadonlyMap<string, Placed>,
  { frame, measure }: { readonly frame: SvgFrame; readonly measure: SvgInput["measure"] },
): readonly string[] {
  const candidates = nodes
    .filter(({ isQuiet }) => !isQuiet)
    .flatMap(({ key, label, inside }) => {
      const at = places.get(key);
      if (at === undefined) return [];
      const isCaption = inside !== undefined;
      const size = isCaption ? LABEL.size : labelSize(at);
      const width = measure(label, size);
      return [{ key, label, size, ...at, width, height: size * 1.25, isForced: false, isCaption }];
    });
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const room = {
    nodes: candidates,
    width: frame.width,
    height: frame.height,
  };
  return placeLabels(candidates, room).map(({ key, x, y }) => {
    const { label = "", size = LABEL.size } = byKey.get(key) ?? {};
    return `<text x="${round(x)}" y="${round(y)}" dy="0.35em" font-size="${size}" fill="${theme.text}" stroke="${theme.ground}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeXml(label)}</text>`;
  });
}

function labelSize({ radius }: Placed): number {
  return Math.round(Math.min(LABEL.most, LABEL.size + Math.max(0, radius - 4) * 0.3));
}

function legendRow({ words, sign, color }: PictureRow, y: number, theme: Theme): string {
  const { edge, sign: width } = LEGEND;
  const mark =
    sign === "line"
      ? `<path d="M${edge} ${y}H${edge + width}" stroke="${color}" stroke-width="2.5"/>`
      : `<circle cx="${edge + width / 2}" cy="${y}" r="5" fill="${color}"/>`;
  return `${mark}<text x="${edge + width + 8}" y="${y}" dy="0.35em" font-size="12" fill="${theme.text}">${escapeXml(words)}</text>`;
}

/** The point `distance` from `from` on the way to `to`. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

function xy({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
