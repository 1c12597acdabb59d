/**
 * Relata's GEXF writer against graphology-gexf and networkx, on the same graph in the same run: processor time and
 * memory of the writing alone and of the whole process. Every cell is the median of several fresh processes, taken in
 * turn, so that a busy machine is busy for all of them. Trust ratios, not milliseconds. Ours works out its columns while
 * it is measured; the others get them worked out.
 *
 *     npx tsx bench/gexf.ts [NODES ...]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { flatten } from "./gexf/flat-graph.ts";
import type { Cost } from "./gexf/measured.ts";
import { seededGraph } from "./gexf/seeded-graph.ts";

interface Writer {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly input: "snapshot" | "flat";
  readonly options: readonly string[];
}

const REPETITIONS = 5;
const ORDERS = [1_000, 10_000];
const NODE = [process.execPath, "--expose-gc", "--import", "tsx"] as const;

const OURS: Writer = {
  name: "Relata 1.3",
  command: [...NODE, script("write-relata.ts")],
  input: "snapshot",
  options: [],
};

const WRITERS: readonly Writer[] = [
  OURS,
  {
    name: "graphology-gexf 1.3",
    command: [...NODE, script("write-graphology.ts")],
    input: "flat",
    options: ["pretty"],
  },
  {
    name: "graphology-gexf, dense",
    command: [...NODE, script("write-graphology.ts")],
    input: "flat",
    options: ["dense"],
  },
  {
    name: "networkx 1.2",
    command: ["/usr/bin/python3", script("write-networkx.py")],
    input: "flat",
    options: [],
  },
];

const given = process.argv.slice(2).map(Number);
for (const order of given.length > 0 ? given : ORDERS) compare(order);

function compare(order: number): void {
  const folder = mkdtempSync(join(tmpdir(), "relata-bench-"));
  const costs = new Map(WRITERS.map((writer) => [writer, [] as Cost[]]));
  try {
    const snapshot = seededGraph(order);
    writeFileSync(join(folder, "snapshot.json"), JSON.stringify(snapshot));
    writeFileSync(join(folder, "flat.json"), JSON.stringify(flatten(snapshot)));
    for (let round = 0; round < REPETITIONS; round++) {
      for (const [writer, list] of costs) list.push(measure(writer, folder));
    }
    console.log(`\n${order} nodes, ${snapshot.edges.length} edges, median of ${REPETITIONS} processes`);
    print(costs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure({ command: [program, ...rest], input, options }: Writer, folder: string): Cost {
  const files = [join(folder, `${input}.json`), join(folder, "out.gexf")];
  return JSON.parse(execFileSync(program, [...rest, ...files, ...options], { encoding: "utf8" })) as Cost;
}

/** One row for each writer; ratios are to Relata's writer. */
function print(costs: ReadonlyMap<Writer, readonly Cost[]>): void {
  const ours = costs.get(OURS) ?? [];
  console.table(
    Object.fromEntries(
      [...costs].map(([writer, list]) => [
        writer.name,
        {
          "write ms": median(list, "cpu").toFixed(0),
          x: ratio(list, ours, "cpu"),
          "extra MiB": median(list, "extra").toFixed(0),
          "x ": ratio(list, ours, "extra"),
          "process ms": median(list, "processCpu").toFixed(0),
          "x  ": ratio(list, ours, "processCpu"),
          "peak MiB": median(list, "processPeak").toFixed(0),
          "MB out": (median(list, "bytes") / 1e6).toFixed(1),
        },
      ]),
    ),
  );
}

function ratio(list: readonly Cost[], ours: readonly Cost[], field: keyof Cost): string {
  return (median(list, field) / median(ours, field)).toFixed(1);
}

function median(list: readonly Cost[], field: keyof Cost): number {
  const values = list.map((cost) => cost[field]).sort((left, right) => left - right);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

function script(name: string): string {
  return fileURLToPath(new URL(`gexf/${name}`, import.meta.url));
}
