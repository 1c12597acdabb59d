/** A renderer that outlives the loss of its WebGL context: after one a new renderer takes its place on the same graph. */
import type Sigma from "sigma";
import { watchContext } from "./watch-context.ts";

export interface LiveRenderer {
  /** The renderer of now; not to be kept, since another may take its place. */
  readonly now: () => Sigma;
  readonly stop: () => void;
}

interface LiveRendererInput {
  readonly container: HTMLElement;
  readonly create: () => Sigma;
  /** Binds listeners to a new renderer and gives what unbinds them. */
  readonly bind: (renderer: Sigma) => () => void;
  /** No new renderer could be made. */
  readonly onFailure: () => void;
}

/** Throws what `create` throws at the first time. */
export function keepRenderer({ container, create, bind, onFailure }: LiveRendererInput): LiveRenderer {
  const start = () => {
    const renderer = create();
    return { renderer, unbind: bind(renderer), context: watchContext(container, restart) };
  };

  const stop = (): void => {
    live.unbind();
    live.context.stop();
    live.renderer.kill();
  };

  /** After a lost context the same instance draws nothing any more. */
  const restart = (): void => {
    const camera = live.renderer.getCamera().getState();
    const box = live.renderer.getCustomBBox();
    stop();
    try {
      live = start();
    } catch {
      onFailure();
      return;
    }
    live.renderer.setCustomBBox(box);
    live.renderer.getCamera().setState(camera);
    live.renderer.refresh();
  };

  let live = start();
  return { now: () => live.renderer, stop };
}
