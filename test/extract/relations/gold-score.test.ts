/** Relations of the gold articles against their annotation: floors that a change must not break. */
import { describe, expect, it } from "vitest";

import { findRelations } from "../../../src/extract/relations/find-relations.ts";
import { readArticle } from "../../../src/extract/read-article.ts";
import type { Reading } from "../../../src/extract/reading.ts";
import { toArticle } from "../../../src/model/article.ts";
import { RELATION_TABLE } from "../../../src/model/ontology.ts";
import type { RelationType } from "../../../src/model/ontology.ts";
import { goldReading, loadGold } from "./gold-reading.ts";
import type { GoldArticle } from "./gold-reading.ts";

interface Score {
  readonly precision: number;
  readonly f1: number;
}

describe("gold articles", () => {
  it("keeps precision and recall with annotated names", () => {
    const { precision, f1 } = score(goldReading);
    expect(precision).toBeGreaterThan(0.85);
    expect(f1).toBeGreaterThan(0.6);
  });

  it("keeps precision and recall with predicted names", () => {
    const { precision, f1 } = score((gold) =>
      readArticle(toArticle({ title: gold.title, text: gold.text, publishedAt: gold.date })),
    );
    expect(precision).toBeGreaterThan(0.8);
    expect(f1).toBeGreaterThan(0.6);
  });
});

/** Type, pair and direction must agree; optional relations count neither way. */
function score(read: (gold: GoldArticle) => Reading): Score {
  let right = 0;
  let wrong = 0;
  let wanted = 0;
  for (const gold of loadGold()) {
    const reading = read(gold);
    const required = new Set(
      gold.relations
        .filter((relation) => relation.optional !== true)
        .map((relation) => keyOf(relation.type, relation.source, relation.target)),
    );
    const known = new Set(
      gold.relations.map((relation) => keyOf(relation.type, relation.source, relation.target)),
    );
    const nameOf = namer(gold, reading);
    const found = new Set(
      findRelations(reading).map((statement) =>
        keyOf(statement.type, nameOf(statement.source), nameOf(statement.target)),
      ),
    );
    wanted += required.size;
    for (const key of found) {
      if (required.has(key)) right += 1;
      else if (!known.has(key)) wrong += 1;
    }
  }
  const precision = right / (right + wrong);
  const recall = right / wanted;
  return { precision, f1: (2 * precision * recall) / (precision + recall) };
}

/** Maps a local id to the canonical gold name that shares a surface form with it. */
function namer(gold: GoldArticle, reading: Reading): (id: string) => string {
  const canonical = new Map(
    gold.entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].map((name) => [name.toLowerCase(), entity.name] as const),
    ),
  );
  return (id) => {
    const entity = reading.entities.find((candidate) => candidate.id === id);
    const names = entity === undefined ? [] : [entity.name, ...entity.names];
    return (
      names.map((name) => canonical.get(name.toLowerCase())).find((name) => name !== undefined) ?? `? ${id}`
    );
  };
}

function keyOf(type: RelationType, source: string, target: string): string {
  const ends = RELATION_TABLE[type].directed ? [source, target] : [source, target].sort();
  return [type, ...ends].join(" | ");
}
