/**
 * Fits the weights of the judge of given pairs to annotated articles and to the train part of CORE, and writes them:
 * `npx tsx scripts/train/train-pairs.ts --core FILE test/gold/tune test/gold/own/tune`. Figures on lines of CORE that the weights
 * were not fitted to stand in docs/evaluation.md.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readGold } from "../gold/read-gold.ts";
import { fitPairs } from "./fit-pairs.ts";
import { corePairExample, goldPairExamples, readCore } from "./pair-examples.ts";

const MODEL_FILE = new URL("../../src/extract/pairs/pair-weights.json", import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { core: { type: "string" } },
});
if (values.core === undefined) throw new Error("Say where the train part of CORE is: --core FILE");
const examples = [
  ...readGold(positionals).flatMap(goldPairExamples),
  ...readCore(values.core).flatMap(corePairExample),
];
writeFileSync(MODEL_FILE, `${JSON.stringify(fitPairs(examples), null, 1)}\n`);
