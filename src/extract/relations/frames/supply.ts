/** Supply: supplier to customer. */
import type { Frame } from "./frame.ts";
import { SUPPLY_VERBS } from "./supply-verbs.ts";
import { wordList } from "../word-list.ts";

export const SUPPLY_FRAMES: readonly Frame[] = [
  ...SUPPLY_VERBS,
  {
    kind: "noun",
    name: "order",
    type: "supply",
    nouns: ["order", "purchase order", "firm order", "repeat order", "booking"],
    roles: [
      "with>possessor",
      "with>agent",
      "to>possessor",
      "from>by",
      "of:goods>possessor",
      "for:goods>possessor",
      "receiver?>from",
      "from>agent",
    ],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "contract",
    type: "supply",
    nouns: ["contract", "supply contract", "service contract", "framework contract", "subcontract"],
    roles: wordList(`
      receiver?>from, receiver>by, recipient>agent, to>agent, receiver>with, agent>with, possessor>with
    `),
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "supply",
    type: "supply",
    nouns: wordList(`
      supply, sale, delivery, shipment, export, supply deal, supply agreement, supply contract, provision,
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
    roles: ["from>possessor", "from>by", "of:goods>possessor", "of:goods>by", "from>agent"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "purchase-agreement",
    type: "supply",
    nouns: wordList(`
      power purchase agreement, purchase agreement, purchase contract, lease agreement, charter agreement
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
    nouns: ["sale", "revenue", "turnover", "income", "business", "order"],
    carriers: ["account", "represent"],
    roles: ["possessor?>agent"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "sales-to",
    type: "supply",
    nouns: ["sale", "revenue", "turnover", "income"],
    carriers: ["get", "make", "earn", "derive", "draw", "receive", "generate", "collect", "book"],
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
    confidence: 0.7,
  },
  {
    kind: "role",
    name: "supplier",
    type: "supply",
    nouns: wordList(`
      supplier, vendor, contractor, subcontractor, sub-contractor, landlord, chip supplier, cloud provider,
      cloud supplier, sole source, main source, only source, sole supplier, licensor, haulier, caterer
    `),
    holder: ["possessor", "to", "of", "for:goods", "for", "modifier"],
    bearer: "source",
    topical: true,
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "provider",
    type: "supply",
    nouns: wordList(`
      manufacturer, provider, contract manufacturer, contract maker, seller, lessor, auditor, adviser, advisor,
      underwriter, wholesaler, shipper, charterer
    `),
    holder: ["possessor", "to", "of", "for:goods", "for", "modifier"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "customer",
    type: "supply",
    nouns: wordList(`
      customer, client, tenant, buyer, user, licensee, subscriber, purchaser, lessee, consumer,
      launch customer, anchor tenant, offtaker, taker, first taker, adopter, early adopter, account, sub-tenant,
      subtenant, key account, first customer
    `),
    holder: ["possessor", "of", "for", "modifier"],
    bearer: "target",
    topical: true,
    confidence: 0.75,
  },
  {
    kind: "compound",
    name: "made-by",
    type: "supply",
    words: ["made", "built", "supplied", "powered", "designed"],
    named: "source",
    confidence: 0.4,
  },
];
