/**
 * Trains the pair model and writes src/extract/pairs/pair-weights.json:
 * `npx tsx scripts/train/train-pairs.ts --marked core.jsonl --marked fire.jsonl test/gold/tune …`.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packWeights } from "../../src/extract/pairs/pair-weights.ts";
import { FIT_OPTIONS, fitPairModel, MARKED_WEIGHT } from "./fit-pair-model.ts";
import { goldExamples } from "./gold-examples.ts";
import { readGold, readMarked } from "./training-data.ts";

const OUTPUT = "src/extract/pairs/pair-weights.json";
/** Steps per unit of weight; finer ones change no result, coarser ones do. */
const SCALE = 25;
const ABOUT = [
  "Weights of the pair model, learned by scripts/train/train-pairs.ts; no text of the sources is contained.",
  "Sources: the annotated articles of this project (test/gold, tune parts).",
  "CORE, a corpus of company relations by P. Borchert, J. De Weerdt, K. Coussement, A. De Caigny and M.-F. Moens (2023), CC BY 4.0; labels mapped to the types used here.",
  "FIRE, a dataset for financial relation extraction by H. Hamad et al. (2024), CC BY 4.0; labels mapped to the types used here.",
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { marked: { type: "string", multiple: true, default: [] } },
});
const examples = [
  ...readGold(positionals).flatMap((gold) => goldExamples(gold)),
  ...readMarked(values.marked, MARKED_WEIGHT),
];
const stored = packWeights(fitPairModel(examples, FIT_OPTIONS), { about: ABOUT, scale: SCALE });
writeFileSync(OUTPUT, `${JSON.stringify(stored, null, 2)}\n`);
process.stdout.write(
  `${examples.length} examples, ${Object.keys(stored.features).length} features -> ${OUTPUT}\n`,
);
