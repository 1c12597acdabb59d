/**
 * A graph of the shape that news gives, the same at every call: preferential attachment, three edges a node, about one
 * in twenty parallel, names with several forms, sentences of about twenty words. Words are drawn from a made-up stock.
 */
import type { EdgeEntry, GraphSnapshot, NodeEntry } from "../../src/graph/graph-model.ts";
import { ENTITY_KINDS, RELATION_TABLE, RELATION_TYPES, STATUSES } from "../../src/model/ontology.ts";

const EDGES_PER_NODE = 3;
const NODES_PER_ARTICLE = 4;
const WORDS =
  "harbour tide kestrel chip cloud round stake board deal plant order rival court fund lab grid".split(" ");

/** A snapshot of `order` nodes. */
export function seededGraph(order: number): GraphSnapshot {
  const random = mulberry32(order);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS)).join(" ");
  const date = (): string => `20${15 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-15`;
  const articles = Array.from({ length: Math.ceil(order / NODES_PER_ARTICLE) }, (_, index) => ({
    id: numbered("art", index),
    title: words(8),
    publisher: words(2),
    publishedAt: date(),
    url: `https://news.example/${index}?from=a&to=b`,
  }));
  const nodes: NodeEntry[] = [];
  const edges: EdgeEntry[] = [];
  const ends: string[] = [];

  for (let index = 0; index < order; index++) {
    const key = numbered("ent", index);
    nodes.push({ key, attributes: entity() });
    for (let count = 0; count < (index > 0 ? EDGES_PER_NODE : 0); count++) {
      const target = pick(ends.length > 0 ? ends : [numbered("ent", 0)]);
      ends.push(key, target);
      edges.push(relation(key, target));
      if (random() < 0.05) edges.push(relation(key, target));
    }
  }
  return { articles, nodes, edges };

  function entity(): NodeEntry["attributes"] {
    const names = [`${words(2)} & Co.`, `${words(1)}, Inc.`, words(1)];
    const article = pick(articles);
    return {
      node: "entity",
      kind: pick(ENTITY_KINDS),
      label: names[0] ?? "",
      names,
      keys: names.map((name) => `company:${name}`),
      articles: [article.id],
      mentions: 1 + Math.floor(random() * 20),
      firstSeen: article.publishedAt,
      lastSeen: article.publishedAt,
    };
  }

  function relation(source: string, target: string): EdgeEntry {
    const kind = pick(RELATION_TYPES);
    const article = pick(articles);
    const status = pick(STATUSES);
    const quote = `"${words(18)}," ${words(2)} said.`;
    const spoken = { speaker: null, rule: "frame", start: 0, end: quote.length, quote, status };
    return {
      key: numbered("edg", edges.length),
      source,
      target,
      undirected: !RELATION_TABLE[kind].directed,
      attributes: {
        edge: "relation",
        kind,
        status,
        timeline: [{ date: article.publishedAt, status, article: article.id }],
        support: 1,
        origins: 1,
        confidence: Number(random().toFixed(4)),
        accepted: false,
        firstSeen: article.publishedAt,
        lastSeen: article.publishedAt,
        amounts: [],
        evidence: [{ ...spoken, article: article.id, statement: numbered("rel", edges.length) }],
      },
    };
  }
}

function numbered(prefix: string, index: number): string {
  return `${prefix}_${String(index).padStart(7, "0")}`;
}

/** The generator of that name (T. Ettinger): small, seedable, the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
