/** What part of the map is looked at, in the map's own unit: the same on every screen, and short enough for an address. */

export interface MapView {
  /** Centre. */
  readonly x: number;
  readonly y: number;
  /** Length of the map that the shorter side of the canvas shows. */
  readonly span: number;
}

/** `120*-45*800`. */
export function viewText(view: MapView): string {
  const { x, y, span } = roundedView(view);
  return `${x}*${y}*${span}`;
}

/** Null for what is no view. */
export function readView(text: string | null): MapView | null {
  const number = String.raw`(-?\d{1,7}(?:\.\d)?)`;
  const [, x, y, span] = new RegExp(`^${number}\\*${number}\\*${number}$`).exec(text ?? "") ?? [];
  return Number(span) > 0 ? { x: Number(x), y: Number(y), span: Number(span) } : null;
}

/** To the nearest unit, which no eye tells apart; closer in where little is seen. */
function roundedView({ x, y, span }: MapView): MapView {
  const fine = span < 100 ? 10 : 1;
  const round = (value: number): number => Math.round(value * fine) / fine || 0;
  return { x: round(x), y: round(y), span: Math.max(0.1, round(span)) };
}
