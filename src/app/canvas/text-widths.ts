/** Fonts and the widths of texts, each worked out once: a moving camera draws the same labels at every frame. */

/** More than these of one font are forgotten all at once. */
const MOST = 4000;

/** By family, then by weight and size together. */
const fonts = new Map<string, Map<number, string>>();
/** By font, then by text. */
const widths = new Map<string, Map<string, number>>();

/** A font as in CSS; `size` in pixels, less than 100. */
export function fontName(weight: number, size: number, family: string): string {
  return remembered(innerOf(fonts, family), weight * 100 + size, () => `${weight} ${size}px ${family}`);
}

/** In the context's units; `font` as in CSS, and set on the context where it has to measure. */
export function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  const known = innerOf(widths, font);
  if (known.size >= MOST) known.clear();
  return remembered(known, text, () => {
    context.font = font;
    return context.measureText(text).width;
  });
}

function innerOf<Key, Value>(outer: Map<string, Map<Key, Value>>, name: string): Map<Key, Value> {
  return remembered(outer, name, () => new Map<Key, Value>());
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, work: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = work();
  known.set(key, value);
  return value;
}
