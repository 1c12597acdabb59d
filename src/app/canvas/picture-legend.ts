/** The legend as drawn into a picture, where no page stands around it. */
import type { LegendEntry } from "../view/legend-entries.ts";
import type { Theme } from "../view/theme.ts";

interface PictureLegend {
  readonly legend: readonly LegendEntry[];
  readonly theme: Theme;
  /** Of the picture, in the context's units. */
  readonly height: number;
}

const ROW = 18;
const EDGE = 20;
const SIGN = 22;

/** Writes the entries that are switched on and seen, from the bottom left upwards. */
export function drawPictureLegend(
  context: CanvasRenderingContext2D,
  { legend, theme, height }: PictureLegend,
): void {
  const entries = legend.filter(({ isOn, seen, group }) => isOn && seen > 0 && group !== "statuses");
  context.font = `12px ${theme.font}`;
  context.textBaseline = "middle";
  entries.toReversed().forEach(({ group, key, words }, index) => {
    const y = height - EDGE - index * ROW;
    const isLine = group === "relationTypes";
    const colors: Readonly<Record<string, string>> = isLine ? theme.relations : theme.nodes;
    context.fillStyle = context.strokeStyle = colors[key] ?? theme.text;
    context.lineWidth = 2.5;
    context.beginPath();
    if (isLine) {
      context.moveTo(EDGE, y);
      context.lineTo(EDGE + SIGN - 8, y);
      context.stroke();
    } else {
      context.arc(EDGE + (SIGN - 8) / 2, y, 5, 0, 2 * Math.PI);
      context.fill();
    }
    context.fillStyle = theme.text;
    context.fillText(words, EDGE + SIGN, y);
  });
}
