/** What the tools, the open panel, the open legend and the time cover of the canvas, so that nothing is brought into view under them. */
import type { Inset } from "../view/scene/frame-camera.ts";

const NOTHING: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
/** Covering more than this share of the width is covering a strip of the height. */
const WIDE = 0.75;
/** On a page so narrow that the legend takes more than this share, the reader will close it. */
const NARROW = 0.4;

/** Asked at every frame that has labels: it looks at the parts of the stage only, never through the whole page. */
export function freeInset(canvas: HTMLElement | null): Inset {
  const stage = canvas?.closest(".stage");
  if (canvas === null || stage === null || stage === undefined) return NOTHING;
  const parts = [...stage.children];
  const part = (selector: string) =>
    parts.find((element) => element.matches(selector))?.getBoundingClientRect();
  const room = canvas.getBoundingClientRect();
  return {
    ...NOTHING,
    ...belowTools(room, part(".view-tools")),
    ...besideLegend(room, part(".legend[open]")),
    ...aboveTime(room, part(".time")),
    ...besidePanel(room, part(".panel")),
  };
}

function belowTools(room: DOMRect, tools: DOMRect | undefined): Partial<Inset> {
  return tools === undefined ? {} : { top: Math.max(0, tools.bottom - room.top) };
}

function besideLegend(room: DOMRect, legend: DOMRect | undefined): Partial<Inset> {
  if (legend === undefined || legend.width > room.width * NARROW) return {};
  return { left: legend.right - room.left };
}

function aboveTime(room: DOMRect, time: DOMRect | undefined): Partial<Inset> {
  return time === undefined || time.height === 0 ? {} : { bottom: room.bottom - time.top };
}

/** The panel is a column at the right, or on a narrow page a sheet at the foot. */
function besidePanel(room: DOMRect, panel: DOMRect | undefined): Partial<Inset> {
  if (panel === undefined) return {};
  return panel.width > room.width * WIDE
    ? { bottom: Math.max(0, room.bottom - panel.top) }
    : { right: Math.max(0, room.right - panel.left) };
}
