/** Lets the layout of the drawn graph move on from where it is: computed in a worker, shown at most once a frame, at rest after some seconds. */
import { inferSettings } from "graphology-layout-forceatlas2";
import DEFAULTS from "graphology-layout-forceatlas2/defaults";
import { graphToByteArrays } from "graphology-layout-forceatlas2/helpers";
import type { Place } from "../state/look.ts";
import { sameSpread } from "../view/scene/same-spread.ts";
import type { LayoutMessage, LayoutStart } from "./layout.worker.ts";
import type { Drawn } from "./sync-drawn.ts";

export interface Relaxing {
  stop(): void;
}

interface RelaxOptions {
  readonly isPinned: (node: string) => boolean;
  /** The places at the end. */
  readonly onRest: (places: ReadonlyMap<string, Place>) => void;
}

/** Milliseconds; after that little moves any more. */
const LONGEST = 6000;
/** Far nodes push as groups (Barnes and Hut): at a thousand nodes that makes an iteration four times as quick. */
const SETTINGS = {
  linLogMode: true,
  gravity: 0.6,
  scalingRatio: 1,
  barnesHutOptimize: true,
  barnesHutTheta: 1,
};
/** Numbers for each node: x and y first, whether it stands still last. */
const ROW = 10;
const FIXED = 9;

export function relaxLayout(drawn: Drawn, { isPinned, onRest }: RelaxOptions): Relaxing {
  const worker = new Worker(new URL("layout.worker.ts", import.meta.url), { type: "module" });
  const order = drawn.nodes();
  const start = order.map((node): Place => drawn.getNodeAttributes(node));
  const pinned = order.map(isPinned);
  let latest: Float32Array | null = null;
  let frame = 0;

  const show = (): void => {
    frame = 0;
    if (latest === null) return;
    const rows = latest;
    const places = order.map((_, index) => ({
      x: rows[index * ROW] ?? 0,
      y: rows[index * ROW + 1] ?? 0,
    }));
    const spread = sameSpread(places, start);
    const byNode = new Map(order.map((node, index) => [node, index]));
    drawn.updateEachNodeAttributes(
      (node, attributes) => {
        const index = byNode.get(node);
        return index === undefined || pinned[index] === true
          ? attributes
          : { ...attributes, ...spread[index] };
      },
      { attributes: ["x", "y"] },
    );
  };
  const stop = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    worker.terminate();
    show();
    onRest(
      new Map(
        order.flatMap((node) => {
          if (!drawn.hasNode(node)) return [];
          const { x, y } = drawn.getNodeAttributes(node);
          return [[node, { x, y }] as const];
        }),
      ),
    );
  };
  const timer = setTimeout(stop, LONGEST);

  worker.addEventListener("message", ({ data }: MessageEvent<LayoutMessage>) => {
    latest = data.nodes;
    if (frame === 0) frame = requestAnimationFrame(show);
  });
  const { nodes, edges } = graphToByteArrays(drawn, () => 1);
  for (const [index, isFixed] of pinned.entries()) if (isFixed) nodes[index * ROW + FIXED] = 1;
  const settings = { ...DEFAULTS, ...inferSettings(drawn), ...SETTINGS };
  worker.postMessage({ nodes, edges, settings } satisfies LayoutStart);
  return { stop };
}
