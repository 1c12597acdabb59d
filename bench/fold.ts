/** How long the fold takes with many articles: `npx tsx bench/fold.ts [ARTICLES…]`, 1,000 and 10,000 unless told otherwise. */
import { createFold, type GraphFold } from "../src/graph/fold.ts";
import { syntheticRecord } from "./synthetic-record.ts";

const DEFAULT_SIZES = [1_000, 10_000];
const SAMPLES = 50;

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : DEFAULT_SIZES) report(size);

function report(size: number): void {
  const records = Array.from({ length: size }, (_, index) => syntheticRecord(index));
  const fold = createFold();
  const build = timed(() => fold.putAll(records));
  const adds = Array.from({ length: SAMPLES }, (_, index) =>
    timed(() => fold.put(syntheticRecord(size + index))),
  );
  const previews = Array.from({ length: SAMPLES }, (_, index) =>
    timed(() => fold.preview(syntheticRecord(size + SAMPLES + index))),
  );
  const removals = Array.from({ length: SAMPLES }, (_, index) =>
    timed(() => fold.remove(syntheticRecord(index).article.id)),
  );
  console.log(`${size} articles, ${sizeOf(fold)}: built in ${build.toFixed(0)} ms`);
  console.log(
    `  add ${spread(adds)}, preview ${spread(previews)}, remove ${spread(removals)} ms (median, worst)`,
  );
}

function sizeOf({ graph }: GraphFold): string {
  return `${graph.order} nodes, ${graph.size} edges`;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((left, right) => left - right);
  return `${sorted[sorted.length >> 1]?.toFixed(1)}, ${sorted.at(-1)?.toFixed(1)}`;
}
