/** Orders and contracts, placed by the customer or won by the supplier. */
import { wordList } from "../word-list.ts";
import type { NounFrame } from "./frame.ts";
import { SEEKING } from "./supply-handovers.ts";
import { DOING } from "./supply-makers.ts";
import { ORDERS } from "./trade-words.ts";

const CONTRACTS: readonly string[] = wordList(
  `contract, supply contract, service contract, framework contract, subcontract`,
);

export const SUPPLY_ORDERS: readonly NounFrame[] = [
  {
    kind: "noun",
    name: "order-placed",
    type: "supply",
    nouns: ORDERS,
    carriers: wordList(`
      place, sign, cancel, cut, put, have, announce, increase, double, raise, make, confirm, halve, withdraw, scrap,
      reduce, give, renew, repeat, add, exercise, firm, finalise, finalize, tear
    `),
    roles: ["with>agent", "from>agent", "to>agent", "at>agent", "of:goods>agent", "for:goods>agent"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "order-won",
    type: "supply",
    nouns: ORDERS,
    carriers: wordList(`
      win, receive, get, secure, land, clinch, book, bag, collect, attract, obtain, score, take, fill, lose, gain,
      pick, report, await, have, announce
    `),
    roles: ["receiver?>from", "receiver>by", "agent>from", "receiver>with"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "order-keeps-busy",
    type: "supply",
    nouns: ORDERS,
    carriers: ["keep", "save", "rescue", "sustain", "fill", "secure", "help"],
    roles: ["object:site>from"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "order",
    type: "supply",
    nouns: ORDERS,
    roles: [
      "with>possessor",
      "to>possessor",
      "from>by",
      "of:goods>possessor",
      "for:goods>possessor",
      "possessor>from",
    ],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "contract",
    type: "supply",
    nouns: CONTRACTS,
    roles: wordList(`receiver?>from, receiver>by, recipient>agent, to>agent`),
    unless: ["with"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "work-under-contract",
    type: "supply",
    nouns: CONTRACTS,
    carriers: DOING,
    roles: ["agent>with"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "contract-won",
    type: "supply",
    nouns: CONTRACTS,
    carriers: ["win", "land", "secure", "clinch", "bag", "score", "nab", "gain", "lose"],
    roles: ["receiver>with"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "bare-contract",
    type: "supply",
    nouns: CONTRACTS,
    unlessCarriers: SEEKING,
    roles: ["receiver>with", "agent>with", "possessor>with"],
    generic: true,
    sides: "open",
    confidence: 0.6,
  },
];
