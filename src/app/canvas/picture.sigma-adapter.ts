/** A picture of what is on the screen: a larger copy of the renderer paints it, with nothing that covers it. */
import type Sigma from "sigma";
import type { PictureRow } from "../view/export/picture-rows.ts";
import type { Inset } from "../view/scene/frame-camera.ts";
import { composePicture } from "./compose-picture.ts";
import { createRenderer, type Showing } from "./renderer.sigma-adapter.ts";
import type { Drawn } from "./sync-drawn.ts";

interface TakePictureInput {
  readonly renderer: Sigma;
  readonly drawn: Drawn;
  readonly showing: Showing;
  readonly scale: number;
  readonly rows: readonly PictureRow[];
}

const NOTHING: Inset = { top: 0, right: 0, bottom: 0, left: 0 };

export function takePicture({ renderer, drawn, showing, scale, rows }: TakePictureInput): Promise<Blob> {
  return composePicture({
    size: renderer.getDimensions(),
    scale,
    rows,
    theme: showing.scene?.theme ?? null,
    paint: (place) => {
      const copy = createRenderer(drawn, place, { ...showing, inset: () => NOTHING }, scale);
      copy.setCustomBBox(renderer.getCustomBBox());
      copy.getCamera().setState(renderer.getCamera().getState());
      copy.refresh();
      return { canvases: Object.values(copy.getCanvases()), done: () => copy.kill() };
    },
  });
}
