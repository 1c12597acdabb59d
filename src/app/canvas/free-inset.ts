/** What the tools, the open panel, the open legend and the time cover of the canvas, so that nothing is brought into view under them. */
import type { Inset } from "../view/scene/frame-camera.ts";

const NOTHING: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
/** Covering more than this share of the width is covering a strip of the height. */
const WIDE = 0.75;
/** On a page so narrow that the legend takes more than this share, the reader will close it. */
const NARROW = 0.4;

export function freeInset(canvas: HTMLElement | null): Inset {
  if (canvas === null) return NOTHING;
  const stage = canvas.getBoundingClientRect();
  return {
    ...NOTHING,
    ...belowTools(stage, document.querySelector(".view-tools")),
    ...besideLegend(stage, document.querySelector(".legend[open]")),
    ...aboveTime(stage, document.querySelector(".time")),
    ...besidePanel(stage, document.querySelector(".panel")),
  };
}

function belowTools(stage: DOMRect, tools: Element | null): Partial<Inset> {
  const covered = tools?.getBoundingClientRect();
  return covered === undefined ? {} : { top: Math.max(0, covered.bottom - stage.top) };
}

function besideLegend(stage: DOMRect, legend: Element | null): Partial<Inset> {
  const covered = legend?.getBoundingClientRect();
  if (covered === undefined || covered.width > stage.width * NARROW) return {};
  return { left: covered.right - stage.left };
}

function aboveTime(stage: DOMRect, time: Element | null): Partial<Inset> {
  const covered = time?.getBoundingClientRect();
  return covered === undefined || covered.height === 0 ? {} : { bottom: stage.bottom - covered.top };
}

/** The panel is a column at the right, or on a narrow page a sheet at the foot. */
function besidePanel(stage: DOMRect, panel: Element | null): Partial<Inset> {
  const covered = panel?.getBoundingClientRect();
  if (covered === undefined) return {};
  return covered.width > stage.width * WIDE
    ? { bottom: Math.max(0, stage.bottom - covered.top) }
    : { right: Math.max(0, stage.right - covered.left) };
}
