/**
 * Our engine as it would judge pairs of CORE that its weights were not fitted to: its texts are dealt to folds, and each is judged by
 * weights fitted to annotated articles and to the texts of the other folds.
 */
import type { Engine } from "../../src/evaluate/engine.ts";
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { ownEngine } from "../../src/evaluate/own-engine.ts";
import { fitPairs } from "../train/fit-pairs.ts";
import { corePairExample, goldPairExamples, readCore } from "../train/pair-examples.ts";

const FOLDS = 5;

/** For the lines of `file` only: other pairs are judged by the weights of the first fold. */
export function heldOutEngine(file: string, golds: readonly GoldArticle[]): Engine {
  const lines = readCore(file).map((line) => ({ text: line.text, examples: corePairExample(line) }));
  const articles = golds.flatMap(goldPairExamples);
  const folds = new Map([...new Set(lines.map(({ text }) => text))].map((text, at) => [text, at % FOLDS]));
  const engines = Array.from({ length: FOLDS }, (_, fold) => {
    const others = lines.filter(({ text }) => folds.get(text) !== fold);
    return ownEngine(fitPairs([...articles, ...others.flatMap(({ examples }) => examples)]));
  });
  const [first = ownEngine()] = engines;
  return { ...first, relate: (pair) => (engines[folds.get(pair.text) ?? 0] ?? first).relate(pair) };
}
