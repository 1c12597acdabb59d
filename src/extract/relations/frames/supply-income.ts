/** Customers by what they bring: "B accounts for 30% of A's sales", "gets half of its revenue from B". */
import type { NounFrame } from "./frame.ts";
import { SALES } from "./trade-words.ts";

export const SUPPLY_INCOME: readonly NounFrame[] = [
  {
    kind: "noun",
    name: "share-sold-to",
    type: "supply",
    nouns: ["sale", "turnover"],
    percent: true,
    roles: ["possessor>to", "agent>to"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "share-of-sales",
    type: "supply",
    nouns: SALES,
    carriers: ["account", "represent", "stand"],
    roles: ["possessor?>agent", "at>agent", "of>agent"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "percent-of-sales",
    type: "supply",
    nouns: ["sale", "revenue", "turnover", "income", "business", "backlog", "volume", "output", "rent"],
    carriers: ["make", "bring", "constitute", "comprise", "provide", "generate", "be"],
    percent: true,
    roles: ["possessor?>agent", "at>agent"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "sales-to",
    type: "supply",
    nouns: ["sale", "revenue", "turnover", "income", "money", "living", "work", "trade"],
    carriers: ["get", "make", "earn", "derive", "draw", "receive", "generate", "collect", "book", "owe"],
    roles: ["agent?>from", "agent>with"],
    confidence: 0.65,
  },
];
