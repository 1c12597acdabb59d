/** A PNG of the graph: a larger copy drawn out of sight, its layers put on one canvas, the legend written in a corner. */
import type { PictureRow } from "../view/export/picture-rows.ts";
import type { Theme } from "../view/scene/theme.ts";
import { drawPictureLegend } from "./picture-legend.ts";

export interface PictureInput {
  /** Of the canvas on the screen, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scale: number;
  readonly rows: readonly PictureRow[];
  readonly theme: Theme | null;
  /** Draws the copy into a container and gives its layers, lowest first, and how to be rid of it. */
  readonly paint: (place: HTMLElement) => {
    readonly canvases: readonly HTMLCanvasElement[];
    readonly done: () => void;
  };
}

export async function composePicture({ size, scale, rows, theme, paint }: PictureInput): Promise<Blob> {
  const width = size.width * scale;
  const height = size.height * scale;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null || theme === null) throw new Error("There is no picture to take.");
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, width, height);

  const place = document.createElement("div");
  Object.assign(place.style, {
    position: "fixed",
    left: "-100000px",
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(place);
  const { canvases, done } = paint(place);
  // In the same turn as the drawing: afterwards the browser may clear what WebGL drew.
  for (const layer of canvases) context.drawImage(layer, 0, 0, width, height);
  done();
  place.remove();

  context.scale(scale, scale);
  drawPictureLegend(context, { rows, theme, height: size.height });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("The picture is too large.")) : resolve(blob)));
  });
}
