/** Child of the benchmark: writes a snapshot with Relata's writer. Arguments: snapshot, output. */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { writeGexf } from "../../src/formats/gexf.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import type { GraphSnapshot } from "../../src/graph/graph-model.ts";
import { printCost } from "./measured.ts";

const [, , input = "", output = ""] = process.argv;
const snapshot = JSON.parse(readFileSync(input, "utf8")) as GraphSnapshot;

printCost(output, () => {
  const file = openSync(output, "w");
  for (const chunk of writeGexf(selectGraph(snapshot))) writeSync(file, chunk);
  closeSync(file);
});
