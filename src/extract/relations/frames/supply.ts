/** Supply: supplier to customer. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

export const SUPPLY_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "supply-to",
    type: "supply",
    verbs: wordList(`
      supply, sell, provide, deliver, ship, lease, rent, license, licence, furnish, export, offer, let,
      hire out, sublease, grant, distribute, transport, charter, source, provision, extend
    `),
    roles: ["subject>to", "subject>recipient", "subject>counterpart", "subject>for"],
    goodsOnly: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "supply-with",
    type: "supply",
    verbs: wordList(`
      supply, provide, equip, serve, power, furnish, outfit, underpin, service, host
    `),
    roles: ["subject>object"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "make-for",
    type: "supply",
    verbs: wordList(`
      make, manufacture, build, produce, develop, design, assemble, fabricate, construct, run, operate,
      train, process, handle, print, brew, refine, package, mine, work, host, install, create, tailor
    `),
    roles: ["subject>for", "subject>owned"],
    generic: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "buy-from",
    type: "supply",
    verbs: wordList(`
      buy, purchase, order, source, procure, rent, lease, license, licence, import, acquire, obtain,
      receive, get, take, secure, charter, use, commission, hire, draw, book, stock, tap
    `),
    roles: ["from>subject", "object:goods>subject"],
    goodsOnly: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "use-goods",
    type: "supply",
    verbs: wordList(`
      use, deploy, adopt, install, run, employ, utilise, utilize, integrate, embed, incorporate, need, fly,
      operate, implement, resell, leverage, select, choose, pick, test, switch to, access
    `),
    roles: ["object:goods>subject", "from>subject"],
    goodsOnly: true,
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "run-on",
    type: "supply",
    verbs: wordList(`
      run, build, train, rely, depend, host, operate, standardise, standardize, base, spend, develop, move,
      migrate, switch
    `),
    roles: ["on:goods>subject", "upon:goods>subject", "to:goods>subject", "on:goods>object"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "rely-on",
    type: "supply",
    verbs: ["rely", "depend"],
    roles: ["on>subject"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "outsource-to",
    type: "supply",
    verbs: ["outsource", "subcontract"],
    roles: ["to>subject"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "hire",
    type: "supply",
    verbs: wordList(`
      hire, tap, engage, retain, contract, select, choose, pick, appoint, commission, mandate, name, enlist,
      award
    `),
    roles: ["object>subject"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "contract-with",
    type: "supply",
    verbs: ["contract", "subcontract"],
    roles: ["with>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "account-for",
    type: "supply",
    verbs: ["account", "contribute"],
    roles: ["of>subject"],
    objects: ["revenue"],
    confidence: 0.5,
  },
  {
    kind: "verb",
    name: "advise",
    type: "supply",
    verbs: ["advise", "underwrite", "audit", "insure", "represent"],
    roles: ["subject>object"],
    confidence: 0.65,
  },
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
      "receiver>from",
      "from>agent",
    ],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "contract",
    type: "supply",
    nouns: ["contract", "supply contract", "service contract", "framework contract", "subcontract"],
    roles: ["receiver>from", "receiver>by", "agent>with", "possessor>with", "agent>recipient", "to>agent"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "supply",
    type: "supply",
    nouns: wordList(`
      supply, sale, delivery, shipment, export, supply deal, supply agreement, supply contract, provision,
      offtake
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
      purchase, procurement, import, rental, lease, use, adoption, deployment, order
    `),
    roles: ["from>possessor", "from>by", "of:goods>possessor", "of:goods>by", "from>agent"],
    confidence: 0.75,
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
      supplier, vendor, contractor, subcontractor, landlord, manufacturer, chip supplier, cloud provider,
      provider, licensor, contract manufacturer, sub-contractor, seller, lessor, auditor, adviser, advisor,
      underwriter
    `),
    holder: ["possessor", "to", "of", "for:goods", "for", "modifier"],
    bearer: "source",
    topical: true,
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "customer",
    type: "supply",
    nouns: wordList(`
      customer, client, tenant, buyer, user, licensee, subscriber, purchaser, lessee, consumer,
      launch customer, anchor tenant, offtaker
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
