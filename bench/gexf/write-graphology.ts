/** Child of the benchmark: writes a flat graph with graphology-gexf. Arguments: flat graph, output, `pretty` or `dense`. */
import { readFileSync, writeFileSync } from "node:fs";
import { MultiGraph } from "graphology";
import { write } from "graphology-gexf";
import type { FlatGraph } from "./flat-graph.ts";
import { printCost } from "./measured.ts";

const [, , input = "", output = "", layout = "pretty"] = process.argv;
const graph = build(JSON.parse(readFileSync(input, "utf8")) as FlatGraph);

printCost(output, () => {
  writeFileSync(output, write(graph, { version: "1.3", pretty: layout === "pretty" }));
});

function build({ nodes, edges }: FlatGraph): MultiGraph {
  const built = new MultiGraph();
  for (const { id, attributes } of nodes) built.addNode(id, attributes);
  for (const { id, source, target, undirected, attributes } of edges) {
    if (undirected) built.addUndirectedEdgeWithKey(id, source, target, attributes);
    else built.addDirectedEdgeWithKey(id, source, target, attributes);
  }
  return built;
}
