/** Supply: supplier to customer. */
import type { Frame } from "./frame.ts";
import { SUPPLY_AWARDS } from "./supply-awards.ts";
import { SUPPLY_CUSTOM } from "./supply-custom.ts";
import { SEEKING, SUPPLY_HANDOVERS } from "./supply-handovers.ts";
import { SUPPLY_MAKERS } from "./supply-makers.ts";
import { SUPPLY_PREMISES } from "./supply-premises.ts";
import { SUPPLY_PURCHASES } from "./supply-purchases.ts";
import { SUPPLY_ROLES } from "./supply-roles.ts";
import { SUPPLY_RIGHTS } from "./supply-rights.ts";
import { SUPPLY_SALES } from "./supply-sales.ts";
import { SUPPLY_SERVICES } from "./supply-services.ts";
import { SUPPLY_SOURCES } from "./supply-sources.ts";
import { SUPPLY_UNDERSTOOD } from "./supply-understood.ts";
import { SUPPLY_USE } from "./supply-use.ts";
import { wordList } from "../word-list.ts";

const ORDERS: readonly string[] = [
  "order",
  "purchase order",
  "firm order",
  "repeat order",
  "launch order",
  "booking",
  "reservation",
];

export const SUPPLY_FRAMES: readonly Frame[] = [
  ...SUPPLY_SALES,
  ...SUPPLY_PURCHASES,
  ...SUPPLY_AWARDS,
  ...SUPPLY_SOURCES,
  ...SUPPLY_UNDERSTOOD,
  ...SUPPLY_USE,
  ...SUPPLY_SERVICES,
  ...SUPPLY_RIGHTS,
  ...SUPPLY_CUSTOM,
  ...SUPPLY_PREMISES,
  ...SUPPLY_MAKERS,
  ...SUPPLY_HANDOVERS,
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
    nouns: ["contract", "supply contract", "service contract", "framework contract", "subcontract"],
    roles: wordList(`receiver?>from, receiver>by, recipient>agent, to>agent`),
    unless: ["with"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "contract-won",
    type: "supply",
    nouns: ["contract", "supply contract", "service contract", "framework contract", "subcontract"],
    carriers: ["win", "land", "secure", "clinch", "bag", "score", "nab", "lose"],
    roles: ["receiver>with"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "bare-contract",
    type: "supply",
    nouns: ["contract", "supply contract", "service contract", "framework contract", "subcontract"],
    unlessCarriers: SEEKING,
    roles: ["receiver>with", "agent>with", "possessor>with"],
    generic: true,
    confidence: 0.6,
  },
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
    name: "supply",
    type: "supply",
    nouns: wordList(`
      supply, delivery, shipment, export, supply deal, supply agreement, supply contract, provision,
      offtake, offtake contract, offtake agreement, offtake deal, sales agreement, sales contract
    `),
    unless: ["of:stake"],
    roles: [
      "by>to",
      "possessor>to",
      "from>to",
      "agent>to",
      "from>possessor",
      "agent>with",
      "agent>for",
      "modifier>to",
      "possessor>with",
    ],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "purchase-from",
    type: "supply",
    nouns: wordList(`
      purchase, procurement, import, rental, lease, use, adoption, deployment
    `),
    unless: ["of:stake", "of"],
    roles: ["from>possessor", "from>by", "of:goods>possessor", "of:goods>by", "from>agent"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "purchase-agreement",
    type: "supply",
    nouns: wordList(`
      power purchase agreement, power purchase, lease agreement, charter agreement
    `),
    roles: ["with>agent", "from>agent", "with>possessor"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "access",
    type: "supply",
    nouns: ["access"],
    roles: ["agent>recipient", "to:goods>agent"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "share-of-sales",
    type: "supply",
    nouns: wordList(`
      sale, revenue, turnover, income, business, order, backlog, volume, output, production, shipment, rent, receipt,
      taking, fee, load, capacity
    `),
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
  {
    kind: "noun",
    name: "licence",
    type: "supply",
    nouns: wordList(`
      licence, license, licensing deal, licensing agreement, licence agreement, license agreement,
      licensing, sublicence, licensing contract
    `),
    roles: [
      "agent>recipient",
      "agent>to",
      "from>receiver",
      "from>agent",
      "with>agent",
      "possessor>to",
      "between*",
      "possessor>with",
      "to:goods>agent",
    ],
    authorities: true,
    confidence: 0.7,
  },
  ...SUPPLY_ROLES,
  {
    kind: "compound",
    name: "made-by",
    type: "supply",
    words: ["made", "built", "supplied", "powered", "designed"],
    named: "source",
    confidence: 0.4,
  },
];
