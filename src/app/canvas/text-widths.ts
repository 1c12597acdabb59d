/** Widths of texts, each measured once: a moving camera draws the same labels at every frame. */

/** More than these are forgotten all at once; fonts change with the zoom. */
const MOST = 4000;

const widths = new Map<string, number>();

/** In the context's units; `font` as in CSS, and set on the context where it has to measure. */
export function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
