/** An empty graph. The default import is the one that plain Node, the bundler and the test runner all understand. */
import Graph from "graphology";
import type { RelataGraph } from "./graph-model.ts";

/** Mixed, with parallel edges and without self-loops. */
export function emptyGraph(): RelataGraph {
  const graph: RelataGraph = new Graph({ type: "mixed", multi: true, allowSelfLoops: false });
  graph.setAttribute("articles", []);
  return graph;
}
