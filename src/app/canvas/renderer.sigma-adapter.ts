/** One Sigma instance set up for the page: its programs, its settings, and our own layer of labels on top. */
import { createNodeBorderProgram } from "@sigma/node-border";
import Sigma from "sigma";
import { EdgeLineProgram as HairProgram } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { Emphasis } from "../view/scene/emphasis.ts";
import type { Inset } from "../view/scene/frame-camera.ts";
import type { Scene } from "../view/scene/scene.ts";
import { drawLabels, MAX_LABELS, type ScreenNode } from "./draw-labels.ts";
import { EdgeLineProgram } from "./edge-line.sigma-adapter.ts";
import { canStepBack, edgeStepBack, nodeStepBack } from "./step-back.ts";
import type { Drawn } from "./sync-drawn.ts";

/** What is to be shown now; written by the adapter, read at every frame. */
export interface Showing {
  scene: Scene | null;
  emphasis: Emphasis | null;
  /** 0 to 1 while a node pulses, else null; null as a whole while none does. */
  pulseOf: ((node: string) => number | null) | null;
  /** How small everything is drawn, by the room there is; 1 is full size. */
  crowding: number;
  /** What covers the canvas now. */
  inset: () => Inset;
}

/** More edges than this are drawn as plain hairs, which cost a twelfth. */
const MAX_RIBBONS = 5000;
const LABEL_LAYER = "relata-labels";
/** Nodes this far outside the canvas, in pixels, still claim room for their labels. */
const OFFSTAGE = 40;
/** Room that the middle of a line takes beside its words, in pixels. */
const TIE_RADIUS = 3;

const NODE_PROGRAM = createNodeBorderProgram({
  borders: [
    { size: { value: 1.25, mode: "pixels" }, color: { attribute: "gap" } },
    { size: { attribute: "rim", defaultValue: 0.5, mode: "relative" }, color: { attribute: "color" } },
    { size: { fill: true }, color: { attribute: "core" } },
  ],
});

const SETTINGS: Partial<Settings> = {
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: true,
  zIndex: true,
  stagePadding: 60,
  minCameraRatio: 0.04,
  maxCameraRatio: 6,
  nodeProgramClasses: { disc: NODE_PROGRAM },
  edgeProgramClasses: { line: EdgeLineProgram, hair: HairProgram },
  defaultNodeType: "disc",
  defaultEdgeType: "line",
  defaultDrawNodeHover: () => undefined,
  doubleClickZoomingRatio: 1.6,
  zoomDuration: 200,
};

/** A renderer of `drawn` in `container`; everything is `scale` times as large as on the screen. Throws without WebGL. */
export function createRenderer(drawn: Drawn, container: HTMLElement, showing: Showing, scale = 1): Sigma {
  const renderer = new Sigma(drawn, container, {
    ...SETTINGS,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / (scale * showing.crowding),
    nodeReducer: (node, data) => nodeStepBack(node, data, showing),
    edgeReducer: (edge, data) => {
      const shown = edgeStepBack(edge, data, showing);
      return (showing.scene?.edges.length ?? 0) > MAX_RIBBONS ? { ...shown, type: "hair" } : shown;
    },
  });
  renderer.createCanvasContext(LABEL_LAYER, { style: { pointerEvents: "none" } });
  renderer.resize(true);
  renderer.on("afterRender", () => paintLabels(renderer, showing, scale));
  return renderer;
}

/** Draws the label layer anew, which is all that a pulse needs. */
export function paintLabels(renderer: Sigma, showing: Showing, scale = 1): void {
  const context = renderer.getCanvases()[LABEL_LAYER]?.getContext("2d");
  if (context === null || context === undefined || showing.scene === null) return;
  const { width, height } = renderer.getDimensions();
  context.clearRect(0, 0, width, height);
  context.save();
  context.scale(scale, scale);
  drawLabels(context, {
    nodes: [...screenNodes(renderer, showing, scale), ...tieMarks(renderer, showing, scale)],
    theme: showing.scene.theme,
    inset: showing.inset(),
    density: showing.scene.labels,
    width: width / scale,
    height: height / scale,
  });
  context.restore();
}

/** The nodes on the screen, largest first; of a large graph only those that have a name or a mark to draw. */
function screenNodes(renderer: Sigma, { scene, emphasis, pulseOf }: Showing, scale: number): ScreenNode[] {
  const { width, height } = renderer.getDimensions();
  const found: ScreenNode[] = [];
  const isLarge = scene !== null && !canStepBack(scene);
  const most = MAX_LABELS * (scene?.labels ?? 0);
  let named = 0;
  for (const { key, label, words = label, inside, isQuiet, isPinned } of scene?.nodes ?? []) {
    const isFull = isLarge && named >= most;
    if (isFull && !isPinned && pulseOf === null && emphasis?.focus.has(key) !== true) continue;
    const rank = rankOf(key, isQuiet, emphasis);
    const pulse = pulseOf?.(key) ?? null;
    if (isLarge && rank === "quiet" && !isPinned && pulse === null) continue;
    const display = renderer.getNodeDisplayData(key);
    if (display === undefined) continue;
    const { x, y } = renderer.framedGraphToViewport(display);
    if (x < -OFFSTAGE || y < -OFFSTAGE || x > width + OFFSTAGE || y > height + OFFSTAGE) continue;
    if (rank === "named") named += 1;
    found.push({
      key,
      label: rank === "plate" ? words : label,
      ...(inside !== undefined && { inside }),
      x: x / scale,
      y: y / scale,
      radius: renderer.scaleSize(display.size) / scale,
      rank,
      isPinned,
      pulse,
    });
  }
  return found;
}

/** The words in the middle of edges that are pointed at: marks without a node, after everything that has one. */
function tieMarks(renderer: Sigma, { scene, emphasis }: Showing, scale: number): ScreenNode[] {
  if (scene === null || emphasis === null) return [];
  return scene.edges.flatMap(({ key, source, target, label }): ScreenNode[] => {
    if (label === undefined || !emphasis.edges.has(key)) return [];
    const [from, to] = [source, target].map((end) => renderer.getNodeDisplayData(end));
    if (from === undefined || to === undefined) return [];
    const { x, y } = renderer.framedGraphToViewport({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
    return [
      {
        key,
        label,
        x: x / scale,
        y: y / scale,
        radius: TIE_RADIUS,
        rank: "named",
        isPinned: false,
        pulse: null,
      },
    ];
  });
}

function rankOf(key: string, isQuiet: boolean, emphasis: Emphasis | null): ScreenNode["rank"] {
  if (emphasis?.focus.has(key) === true) return "plate";
  if (isQuiet) return "quiet";
  return emphasis === null || emphasis.nodes.has(key) ? "named" : "quiet";
}
