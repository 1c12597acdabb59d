/** The legend as drawn into a picture, where no page stands around it. */
import type { PictureRow } from "../view/export/picture-rows.ts";
import type { Theme } from "../view/scene/theme.ts";

interface PictureLegend {
  readonly rows: readonly PictureRow[];
  readonly theme: Theme;
  /** Of the picture, in the context's units. */
  readonly height: number;
}

const ROW = 18;
const EDGE = 20;
const SIGN = 22;

/** Writes the rows from the bottom left upwards. */
export function drawPictureLegend(
  context: CanvasRenderingContext2D,
  { rows, theme, height }: PictureLegend,
): void {
  context.font = `12px ${theme.font}`;
  context.textBaseline = "middle";
  rows.toReversed().forEach(({ words, sign, color }, index) => {
    const y = height - EDGE - index * ROW;
    context.fillStyle = context.strokeStyle = color;
    context.lineWidth = 2.5;
    context.beginPath();
    if (sign === "line") {
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
