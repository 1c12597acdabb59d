/**
 * A small graph of everything that breaks exports: quotes, markup, control characters, half surrogates, right-to-left
 * names, empty lists, missing dates, parallel edges, both directions, a formula, a relation that ends and comes back.
 */
import type {
  ArticleSummary,
  EdgeEntry,
  EdgeEvidence,
  EntityNode,
  GraphSnapshot,
  NodeEntry,
  RelationEdge,
  TimelinePoint,
} from "../../src/graph/graph-model.ts";

const RELATION: RelationEdge = {
  edge: "relation",
  kind: "supply",
  status: "confirmed",
  timeline: [],
  support: 1,
  origins: 1,
  confidence: 0.9,
  accepted: false,
  firstSeen: null,
  lastSeen: null,
  amounts: [],
  evidence: [],
};

const ARTICLES: readonly ArticleSummary[] = [
  {
    id: "art1",
    title: 'Kestrel & Co. "walks away" <again>',
    publisher: "The Harbour Post",
    publishedAt: "2024-03-01",
    url: "https://harbour.example/a?x=1&y=2",
  },
  { id: "art2", title: "=SUM(A1)", publisher: null, publishedAt: "2024-06-15", url: null },
  { id: "art3", title: "Undated", publisher: "Tide", publishedAt: null, url: "https://tide.example/3" },
];

const NODES: readonly NodeEntry[] = [
  {
    key: "clm_1",
    attributes: {
      node: "claim",
      kind: "forecast",
      label: "Revenue will double by 2027, Orla Finch said.",
      article: "art2",
      start: 10,
      end: 55,
      confidence: 0.8,
      publishedAt: "2024-06-15",
      accepted: false,
    },
  },
  entity("ent_a", {
    label: 'Kestrel & Co. <Holdings> "KCH"',
    names: [
      'Kestrel & Co. <Holdings> "KCH"',
      "Kestrel, Inc.",
      'a "quoted" name',
      "back\\slash\\n",
      "bracket] and )",
      "pipe | pipe",
      "bell\u0007 and half \ud83d pair",
      "two\nlines\tand a tab",
    ],
    articles: ["art1", "art2", "art3"],
    mentions: 12,
    firstSeen: "2024-03-01",
    lastSeen: "2024-06-15",
  }),
  entity("ent_b", {
    label: "שלום טק 🚀",
    names: ["שלום טק 🚀", "شركة الفجر"],
    articles: ["art1", "art2"],
    mentions: 4,
    firstSeen: "2024-03-01",
    lastSeen: "2024-06-15",
  }),
  entity("ent_c", { label: "+Plus Regulator", kind: "organization", articles: ["art3"], mentions: 1 }),
  entity("ent_d", {
    label: "Orla Finch",
    kind: "person",
    articles: ["art2"],
    mentions: 2,
    firstSeen: "2024-06-15",
    lastSeen: "2024-06-15",
  }),
];

const EDGES: readonly EdgeEntry[] = [
  { key: "edg_1", source: "clm_1", target: "ent_a", undirected: false, attributes: claimEdge("about") },
  { key: "edg_2", source: "ent_d", target: "clm_1", undirected: false, attributes: claimEdge("says") },
  relation("edg_3", ["ent_a", "ent_b"], {
    kind: "acquisition",
    status: "ended",
    timeline: [point("2024-03-01", "rumoured", "art1"), point("2024-06-15", "ended", "art2")],
    support: 2,
    origins: 2,
    confidence: 0.75,
    accepted: true,
    firstSeen: "2024-03-01",
    lastSeen: "2024-06-15",
    amounts: [
      { value: 9_000_000_000, currency: "USD", approximate: true },
      { value: 1.5, currency: "EUR", approximate: false },
    ],
    evidence: [
      evidence("art1", { quote: "Kestrel is in talks to buy Shalom Tech, people said.", status: "rumoured" }),
      evidence("art2", { quote: '"We\u0001 walked away" & <left>, she said.', status: "ended" }),
    ],
  }),
  relation("edg_4", ["ent_a", "ent_b"], {
    kind: "investment",
    timeline: [
      point("2024-03-01", "confirmed", "art1"),
      point("2024-04-01", "ended", "art1"),
      point("2024-06-15", "confirmed", "art2"),
    ],
    support: 2,
    firstSeen: "2024-03-01",
    lastSeen: "2024-06-15",
    evidence: [evidence("art1", { quote: "Kestrel put in money." })],
  }),
  relation("edg_5", ["ent_a", "ent_b"], {
    kind: "partnership",
    timeline: [point(null, "confirmed", "art3")],
    confidence: 0.4,
    evidence: [evidence("art3", { quote: "-the two work together.", speaker: "ent_d" })],
  }),
  relation("edg_6", ["ent_c", "ent_a"], {
    kind: "litigation",
    status: "denied",
    timeline: [point("2024-06-15", "denied", "art2")],
    firstSeen: "2024-06-15",
    lastSeen: "2024-06-15",
    evidence: [evidence("art2", { quote: "There is no inquiry,\r\nit said.", status: "denied" })],
  }),
];

export const AWKWARD: GraphSnapshot = { articles: ARTICLES, nodes: NODES, edges: EDGES };

/** Places for all but one node; one of them is nowhere. */
export const PLACES = new Map([
  ["ent_a", { x: 1.23456, y: -20 }],
  ["ent_b", { x: Number.NaN, y: 3 }],
  ["ent_c", { x: 0, y: 1e-9 }],
  ["clm_1", { x: Number.POSITIVE_INFINITY, y: 0 }],
]);

/** An entity node with nothing known of it but what is given. */
export function entity(key: string, given: Partial<EntityNode> = {}): NodeEntry {
  const label = given.label ?? key;
  return {
    key,
    attributes: {
      node: "entity",
      kind: "company",
      label,
      names: [label],
      keys: [`company:${key}`],
      articles: [],
      mentions: 0,
      firstSeen: null,
      lastSeen: null,
      ...given,
    },
  };
}

/** A confirmed relation between two keys; partnership and competition have no direction. */
export function relation(
  key: string,
  [source, target]: readonly [string, string],
  given: Partial<RelationEdge> = {},
): EdgeEntry {
  const kind = given.kind ?? "supply";
  const undirected = kind === "partnership" || kind === "competition";
  return { key, source, target, undirected, attributes: { ...RELATION, ...given, kind } };
}

export function point(date: string | null, status: TimelinePoint["status"], article: string): TimelinePoint {
  return { date, status, article };
}

/** A confirmed sentence of the article itself. */
export function evidence(
  article: string,
  given: Partial<EdgeEvidence> & { readonly quote: string },
): EdgeEvidence {
  return {
    article,
    statement: `rel_${article}`,
    status: "confirmed",
    speaker: null,
    rule: "frame",
    start: 5,
    end: 5 + given.quote.length,
    ...given,
  };
}

function claimEdge(kind: "about" | "says"): EdgeEntry["attributes"] {
  return { edge: "claim", kind };
}
