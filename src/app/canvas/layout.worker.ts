/** Iterates a layout off the page's thread: many iterations a message, for it is drawing that costs. */
import iterate from "graphology-layout-forceatlas2/iterate";

/** What the page sends once, to begin. The worker runs until it is ended. */
export interface LayoutStart {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: object;
}

/** What comes back: the rows of the nodes, and how many iterations were done since the last message. */
export interface LayoutMessage {
  readonly nodes: Float32Array;
  readonly iterations: number;
}

/** Milliseconds of work for one message. */
const BUDGET = 40;

self.addEventListener("message", ({ data: { nodes, edges, settings } }: MessageEvent<LayoutStart>) => {
  const work = (): void => {
    const start = performance.now();
    let iterations = 0;
    do {
      iterate(settings, nodes, edges);
      iterations += 1;
    } while (performance.now() - start < BUDGET);
    const message: LayoutMessage = { nodes: nodes.slice(), iterations };
    self.postMessage(message, { transfer: [message.nodes.buffer] });
    setTimeout(work);
  };
  work();
});
