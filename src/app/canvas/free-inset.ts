/** What the open panel covers of the canvas, so that nothing flies under it. */
import type { Inset } from "../view/frame-camera.ts";

const NOTHING: Inset = { top: 0, right: 0, bottom: 0, left: 0 };

/** The panel is a column at the right, or on a narrow page a sheet at the foot. */
export function freeInset(canvas: HTMLElement | null): Inset {
  const panel = document.querySelector(".panel");
  if (canvas === null || panel === null) return NOTHING;
  const covered = panel.getBoundingClientRect();
  const stage = canvas.getBoundingClientRect();
  const isSheet = covered.width > stage.width * 0.75;
  return isSheet
    ? { ...NOTHING, bottom: Math.max(0, stage.bottom - covered.top) }
    : { ...NOTHING, right: Math.max(0, stage.right - covered.left) };
}
