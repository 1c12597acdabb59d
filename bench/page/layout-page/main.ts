/** The same graph, drawn the same way, laid out by the library's worker or by ours; the iterations of either are counted. */
import { MultiDirectedGraph } from "graphology";
import { inferSettings } from "graphology-layout-forceatlas2";
import LibraryLayout from "graphology-layout-forceatlas2/worker";
import Sigma from "sigma";
import { relaxLayout } from "../../../src/app/canvas/relax-layout.ts";
import type { Drawn, DrawnEdge, DrawnNode } from "../../../src/app/canvas/sync-drawn.ts";
import { seededRandom } from "../../../test/seeded-random.ts";

export interface LayoutPage {
  /** Iterations a second, over `milliseconds`. */
  readonly library: (milliseconds: number) => Promise<number>;
  readonly ours: (milliseconds: number) => Promise<number>;
}

const NODES = 1000;
const EDGES = 2000;

/** The library's worker sends one message for each iteration; ours says how many it did. */
let iterations = 0;
class CountingWorker extends Worker {
  constructor(address: string | URL, options?: WorkerOptions) {
    super(address, options);
    this.addEventListener("message", ({ data }: MessageEvent<{ readonly iterations?: number }>) => {
      iterations += data.iterations ?? 1;
    });
  }
}
window.Worker = CountingWorker;

const page: LayoutPage = {
  library: (milliseconds) =>
    counted(milliseconds, (graph) => {
      const layout = new LibraryLayout(graph, { settings: inferSettings(graph) });
      layout.start();
      return () => layout.kill();
    }),
  ours: (milliseconds) =>
    counted(milliseconds, (graph) => {
      const layout = relaxLayout(graph, { isPinned: () => false, onRest: () => undefined });
      return () => layout.stop();
    }),
};
Object.assign(window, { layoutPage: page });

async function counted(milliseconds: number, start: (graph: Drawn) => () => void): Promise<number> {
  const graph = seededGraph();
  const container = document.createElement("div");
  Object.assign(container.style, { width: "1000px", height: "700px" });
  document.body.replaceChildren(container);
  const renderer = new Sigma(graph, container);
  const stop = start(graph);
  iterations = 0;
  const begin = performance.now();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const rate = (1000 * iterations) / (performance.now() - begin);
  stop();
  renderer.kill();
  return rate;
}

function seededGraph(): Drawn {
  const random = seededRandom(7);
  const graph: Drawn = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  const look = { color: "#456", core: "#456", gap: "#fff", rim: 0.5, isPinned: false, zIndex: 0, size: 3 };
  for (let node = 0; node < NODES; node += 1) graph.addNode(node, { ...look, x: random(), y: random() });
  for (let edge = 0; edge < EDGES; edge += 1) {
    const [source, target] = [Math.floor(NODES * random()), Math.floor(NODES * random() ** 2)];
    const line = {
      color: "#999",
      size: 1,
      line: "solid" as const,
      curvature: 0,
      isDirected: true,
      zIndex: 0,
    };
    graph.addDirectedEdge(source, target, line);
  }
  return graph;
}
