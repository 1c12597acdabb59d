/** Pairs of parties as examples: of our own annotated articles, and of the set CORE. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { PairEnd } from "../../src/evaluate/engine.ts";
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { CORE_LINE, CORE_MEANINGS, type CoreLine } from "../../src/evaluate/public/core.ts";
import { markedScene } from "../../src/evaluate/public/marked-scene.ts";
import { pairCues } from "../../src/extract/pairs/pair-cues.ts";
import { JUDGED_LABELS, type OTHER_LABELS, pairLabel } from "../../src/extract/pairs/pair-labels.ts";
import type { PairScene } from "../../src/extract/pairs/pair-words.ts";
import { pairScene } from "../../src/extract/pairs/pair-scene.ts";
import { readArticle } from "../../src/extract/read-article.ts";
import { findRelations } from "../../src/extract/relations/find-relations.ts";
import { isParty } from "../../src/model/ontology.ts";
import type { LabelledCues } from "./fit-weights.ts";

/** The labels of CORE that have no type of ours. */
const OTHERS: Readonly<Record<string, (typeof OTHER_LABELS)[number]>> = {
  product_or_service_of: "product",
  brand_of: "brand",
  traded_on: "exchange",
  regulated_by: "regulator",
};

/** Every pair of parties that a sentence brings together, one example for each relation that the sentence is evidence of. */
export function goldPairExamples(gold: GoldArticle): LabelledCues[] {
  const reading = readArticle(gold.article);
  const relations = findRelations(reading);
  const matches = matchEntities(gold.entities, reading.entities);
  const parties = reading.entities
    .filter(({ id, kind }) => isParty(kind) && matches.has(id))
    .map(({ id }) => id);
  return reading.document.sentences.flatMap((sentence) => {
    const here = new Set(
      reading.references
        .filter((reference) => reference.sentence === sentence.index)
        .flatMap(({ entities }) => entities),
    );
    const present = parties.filter((id) => here.has(id));
    return present.flatMap((one, at) =>
      present.slice(at + 1).flatMap((other) => {
        const scene = pairScene(reading, [one, other], [sentence.index, sentence.index], relations);
        if (scene === null) return [];
        const [left, right] = [scene.left, scene.right].map(
          ({ entities }) => matches.get(entities[0] ?? "")?.name,
        );
        const told = gold.relations.filter(
          ({ source, target }) =>
            (source === left && target === right) || (source === right && target === left),
        );
        const stated = told.filter(({ evidence }) =>
          evidence.some((quote) => touches(gold.article.text, quote, sentence)),
        );
        if (stated.length === 0 && told.length > 0) return [];
        const labels = stated.map(({ type, source }) =>
          pairLabel({ type, source: source === left ? "left" : "right" }),
        );
        return (labels.length === 0 ? ["none"] : labels).map((label) => toExample(scene, label));
      }),
    );
  });
}

/** The lines of a file of CORE. */
export function readCore(file: string): CoreLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [v.parse(CORE_LINE, JSON.parse(line))]));
}

/** A line as an example, none when its marks cannot be told apart. Mergers, which have no direction there, go from head to tail. */
export function corePairExample(line: CoreLine): LabelledCues[] {
  const marked = markedScene(line);
  if (marked === null) return [];
  return [toExample(marked.scene, OTHERS[line.relation] ?? labelOf(line, marked.left))];
}

function labelOf({ relation }: CoreLine, left: PairEnd): string {
  const meaning = CORE_MEANINGS[relation] ?? null;
  if (meaning === null) return "none";
  return pairLabel({
    type: meaning.type,
    source: (meaning.source ?? "head") === left ? "left" : "right",
  });
}

function toExample(scene: PairScene, label: string): LabelledCues {
  const cues = pairCues(scene);
  return { cues: [...cues.keys()], amounts: [...cues.values()], label: JUDGED_LABELS.indexOf(label) };
}

function touches(
  text: string,
  quote: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const at = text.indexOf(quote);
  return at >= 0 && at < end && at + quote.length > start;
}
