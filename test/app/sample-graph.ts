/** A small graph of invented companies, folded from real records, for whatever draws or searches one. */
import { createFold } from "../../src/graph/fold.ts";
import type { RelataGraph } from "../../src/graph/graph-model.ts";
import { toArticle } from "../../src/model/article.ts";
import { claimId, relationStatementId } from "../../src/model/id.ts";
import {
  type ClaimKind,
  type EntityKind,
  RELATION_TABLE,
  type RelationType,
  type Status,
} from "../../src/model/ontology.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { evidenceAt } from "../../src/model/span.ts";

export interface SampleSaying {
  readonly title: string;
  /** ISO; null for an article without a date. */
  readonly date?: string | null;
  readonly entities: readonly (readonly [name: string, kind: EntityKind])[];
  readonly relations?: readonly {
    readonly type: RelationType;
    readonly ends: readonly [source: string, target: string];
    readonly status?: Status;
    readonly confidence?: number;
  }[];
  readonly claims?: readonly {
    readonly kind: ClaimKind;
    readonly speaker?: string;
    readonly about: readonly string[];
  }[];
}

/** One record whose text names every entity once, and then says every relation and claim in a sentence of its own. */
export function sayingRecord({
  title,
  date,
  entities,
  relations = [],
  claims = [],
}: SampleSaying): ArticleRecord {
  const names = entities.map(([name]) => name);
  const idOf = (name: string): string => `e${names.indexOf(name) + 1}`;
  const sentences = [
    ...names.map((name) => `${name} is in the news.`),
    ...relations.map(({ type, ends }) => `There is ${type} between ${ends.join(" and ")}.`),
    ...claims.map(({ kind }, index) => `Here is ${kind} number ${index + 1}.`),
  ];
  const text = sentences.join(" ");
  const spanOf = (index: number) => {
    const start = sentences.slice(0, index).join(" ").length + (index === 0 ? 0 : 1);
    return { start, end: start + (sentences[index] ?? "").length };
  };
  const article = toArticle({ title, text, publishedAt: date === undefined ? "2025-03-04" : date });
  return {
    article,
    entities: entities.map(([name, kind], index) => {
      const { start } = spanOf(index);
      return { id: idOf(name), name, kind, names: [name], mentions: [[start, start + name.length]] };
    }),
    relations: relations.map(({ type, ends: [source, target], status, confidence }, index) => ({
      id: relationStatementId(article.id, type, ...idEnds(type, source, target)),
      type,
      source: idOf(source),
      target: idOf(target),
      status: status ?? "confirmed",
      confidence: confidence ?? 0.9,
      rule: "sample",
      speaker: null,
      evidence: [evidenceAt(text, spanOf(names.length + index))],
    })),
    claims: claims.map(({ kind, speaker, about }, index) => {
      const span = spanOf(names.length + relations.length + index);
      return {
        id: claimId(article.id, span.start, span.end),
        text: text.slice(span.start, span.end),
        ...span,
        kind,
        speaker: speaker === undefined ? null : idOf(speaker),
        about: about.map(idOf),
        confidence: 0.8,
        rule: "sample",
      };
    }),
    extractor: { name: "sample", version: "1" },
    diagnostics: [],
  };
}

/** The same, as one publisher printed it. */
export function publishedBy(publisher: string, saying: SampleSaying): ArticleRecord {
  const record = sayingRecord(saying);
  return { ...record, article: { ...record.article, publisher } };
}

/** The ends as they go into the id: without an order where the relation has none. */
function idEnds(type: RelationType, source: string, target: string): [string, string] {
  return RELATION_TABLE[type].directed || source < target ? [source, target] : [target, source];
}

/** Qorvel supplies and funds Nimbrax; it may buy Tessaro; Ada Lund of Qorvel makes a claim; Orvane stands alone. */
export const SAMPLE_RECORD = sayingRecord({
  title: "Qorvel and its friends",
  entities: [
    ["Qorvel", "company"],
    ["Nimbrax", "company"],
    ["Tessaro", "company"],
    ["Orvane", "company"],
    ["Ministry of Tides", "organization"],
    ["Ada Lund", "person"],
  ],
  relations: [
    { type: "supply", ends: ["Qorvel", "Nimbrax"] },
    { type: "investment", ends: ["Qorvel", "Nimbrax"], confidence: 0.6 },
    { type: "acquisition", ends: ["Qorvel", "Tessaro"], status: "rumoured" },
    { type: "litigation", ends: ["Ministry of Tides", "Tessaro"] },
  ],
  claims: [
    { kind: "forecast", speaker: "Ada Lund", about: ["Qorvel"] },
    { kind: "fact", about: ["Nimbrax"] },
  ],
});

export interface SampleGraph {
  readonly graph: RelataGraph;
  /** Node id of the entity with this name. */
  readonly id: (name: string) => string;
  /** Key of the relation of this type between two names. */
  readonly edge: (type: RelationType, source: string, target: string) => string;
}

export function sampleGraph(...records: readonly ArticleRecord[]): SampleGraph {
  const fold = createFold();
  for (const record of records.length === 0 ? [SAMPLE_RECORD] : records) fold.put(record);
  const { graph } = fold;
  const id = (name: string): string =>
    found(
      graph.findNode((_, { label }) => label === name),
      name,
    );
  return {
    graph,
    id,
    edge: (type, source, target) =>
      found(
        graph.findEdge((_, { kind }, from, to) => kind === type && from === id(source) && to === id(target)),
        `${type} ${source} ${target}`,
      ),
  };
}

function found(key: string | undefined, what: string): string {
  if (key === undefined) throw new Error(`The sample graph has no ${what}.`);
  return key;
}
