/** Pictures of the graph as files: what is on the screen, or the whole map. */
import type { Emphasis } from "../view/scene/emphasis.ts";
import { legendEntries } from "../view/filters/legend-entries.ts";
import { nodeSizes } from "../view/scene/node-sizes.ts";
import { type PictureRow, pictureRows } from "../view/export/picture-rows.ts";
import type { Scene } from "../view/scene/scene.ts";
import { drawnEmphasis } from "../view/overview/drawn-emphasis.ts";
import { drawnScene } from "../view/overview/drawn-scene.ts";
import { fadedScene } from "../view/scene/step-back.ts";
import { fittingFrame, svgPicture } from "../view/export/svg-picture.ts";
import { visibleGraph } from "../view/visible/visible-graph.ts";
import type { AppState, VisibleGraph } from "../state/app-state.ts";
import type { Look } from "../state/look.ts";
import { type ExportOptions, exportBase, type NamedFile } from "../state/export-files.ts";
import { OPENING_LOOK } from "../state/opening-look.ts";
import { readTheme } from "./read-theme.ts";
import type { GraphAdapter } from "./graph-adapter.ts";

/** Twice the pixels of the screen: sharp in print and on slides. */
const PNG_SCALE = 2;
/** Pixels of a picture of the whole map. */
const SVG_SIZE = { width: 1600, height: 1200 } as const;

/** What is on the screen as PNG. */
export async function pngFile(state: AppState, adapter: GraphAdapter, today: string): Promise<NamedFile> {
  const rows = rowsOf(state, state.look.value, state.visible.value);
  return { name: `${exportBase("seen", today)}.png`, content: await adapter.picture(PNG_SCALE, rows) };
}

/** `seen` is the part of the map that is on the screen; `whole` is the whole map, without filters and focus. */
export function svgFile(state: AppState, adapter: GraphAdapter | null, options: ExportOptions): NamedFile {
  const { look, visible, graph } = state;
  const isSeen = options.scope === "seen";
  const shown: Look = isSeen ? look.value : { ...look.value, ...OPENING_PART };
  const drawn = isSeen
    ? visible.value
    : visibleGraph(graph.value.graph, { look: shown, selection: { kind: "none" } });
  const whole = sceneOf(state, drawn, shown);
  const scene = isSeen ? fadedScene(whole, emphasisOf(state)) : whole;
  const { width, height } = SVG_SIZE;
  const frame = (isSeen ? adapter?.viewFrame() : undefined) ?? fittingFrame(scene, width, height);
  const text = svgPicture({ scene, frame, rows: rowsOf(state, shown, drawn), measure: textMeasure(scene) });
  return {
    name: `${exportBase(options.scope, options.today)}.svg`,
    content: new Blob([text], { type: "image/svg+xml" }),
  };
}

const OPENING_PART = {
  filters: OPENING_LOOK.filters,
  trail: OPENING_LOOK.trail,
  expanded: OPENING_LOOK.expanded,
};

function sceneOf({ graph, positions, groups }: AppState, visible: VisibleGraph, look: Look): Scene {
  return drawnScene({
    graph: graph.value.graph,
    visible,
    positions: positions.value,
    look,
    sizes: nodeSizes(graph.value.graph, look.mapping.size),
    groups: groups.value,
    theme: readTheme(document.body),
  });
}

/** What is selected; what the pointer happens to lie on is no part of a picture. */
function emphasisOf({ graph, visible, selection, path }: AppState): Emphasis | null {
  return drawnEmphasis({
    graph: graph.value.graph,
    visible: visible.value,
    selection: selection.value,
    hovered: null,
    path: path.value,
  });
}

function rowsOf({ graph, groups }: AppState, look: Look, visible: VisibleGraph): readonly PictureRow[] {
  const legend = legendEntries(graph.value.graph, visible, look.filters);
  return pictureRows(legend, groups.value, readTheme(document.body));
}

function textMeasure({ theme }: Scene): (text: string, size: number) => number {
  const context = document.createElement("canvas").getContext("2d");
  return (text, size) => {
    if (context === null) return text.length * size * 0.55;
    context.font = `${size}px ${theme.font}`;
    return context.measureText(text).width;
  };
}
