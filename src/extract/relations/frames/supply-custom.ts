/** Customers won and lost: accounts change hands, clients move on, shops take goods off their shelves. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

/** What a supplier wins from a customer. */
const HELD_ACCOUNTS: readonly string[] = wordList(`
  business, account, custom, contract, mandate, work, franchise, concession, audit, catering, order, assignment,
  patronage
`);
const ACCOUNTS: readonly string[] = [...HELD_ACCOUNTS, "tender", "brief", "commission"];
/** Those who buy, as subjects of what customers do. */
const CLIENTS: readonly string[] = wordList(`
  customer, client, account, shipper, tenant, user, subscriber, policyholder, depositor, advertiser, buyer, retailer,
  licensee, patron
`);
const LEAVING: readonly string[] = wordList(`
  replace, swap, ditch, drop, dump, abandon, forsake, jettison, desert, sack, fire, jilt, oust, shun, displace, swap out
`);

export const SUPPLY_CUSTOM: readonly Frame[] = [
  {
    kind: "verb",
    name: "win-account",
    type: "supply",
    verbs: wordList(`
      win, land, gain, secure, snare, bag, poach, pick up, snap up, clinch, scoop, keep, retain, hold, defend, regain,
      win back, nab, net, inherit
    `),
    objects: ACCOUNTS,
    roles: ["subject>owned", "subject>of"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "lose-account",
    type: "supply",
    verbs: ["lose", "forfeit"],
    objects: HELD_ACCOUNTS,
    roles: ["subject>owned", "subject>with", "subject>of"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "lose-account-to",
    type: "supply",
    verbs: ["lose", "forfeit"],
    objects: HELD_ACCOUNTS,
    roles: ["to>with", "to>owned", "to>of"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "customer-moves",
    type: "supply",
    verbs: wordList(`
      move, switch, defect, decamp, go, flee, migrate, transfer, flock, leave, jump, turn, go over, walk, depart
    `),
    subjects: CLIENTS,
    intransitive: true,
    roles: ["to>subject", "for>subject"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "swap-supplier",
    type: "supply",
    verbs: LEAVING,
    roles: ["in favour of>subject", "in favor of>subject", "for:goods>subject"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "replace-supplier",
    type: "supply",
    verbs: ["replace", "swap out", "supplant", "ditch", "dump", "drop", "swap", "abandon", "desert", "jilt"],
    roles: ["with>subject", "for>subject"],
    namedObject: true,
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "supplier-replaced",
    type: "supply",
    verbs: LEAVING,
    roles: ["object>subject"],
    prepositions: ["with", "for", "in favour of", "in favor of"],
    namedObject: true,
    status: "ended",
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "move-from-to",
    type: "supply",
    verbs: ["move", "switch", "go"],
    prepositions: ["from", "away from"],
    intransitive: true,
    roles: ["to>subject"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "replaced-as-supplier",
    type: "supply",
    verbs: ["replace", "succeed", "oust", "supplant"],
    among: wordList(`
      supplier, provider, contractor, caterer, auditor, vendor, host, haulier, printer, operator, adviser, advisor, bottler
    `),
    roles: ["object>as:affair"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "fit-to",
    type: "supply",
    verbs: ["fit", "bolt", "mount", "attach", "install", "add", "put", "build"],
    needsGoods: true,
    goodsOnly: true,
    roles: ["subject>to:goods", "subject>on:goods", "subject>in:goods"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "stop-selling",
    type: "supply",
    verbs: ["sell", "stock", "carry", "list", "offer", "buy", "use", "order", "serve"],
    governors: ["stop", "cease", "quit"],
    roles: ["object:goods>subject"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "entrust-own",
    type: "supply",
    verbs: ["move", "shift", "transfer", "switch", "take", "entrust", "migrate", "hand"],
    objects: wordList(`
      data, datum, workload, business, account, traffic, payroll, website, infrastructure, logistics, storage, custom, system, audit
    `),
    roles: ["to>subject"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "delist",
    type: "supply",
    verbs: ["delist", "destock", "de-list"],
    roles: ["object>subject", "object:goods>subject"],
    status: "ended",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "be-client",
    type: "supply",
    verbs: [
      "bank",
      "insure",
      "host",
      "spend",
      "sign up",
      "reinsure",
      "store",
      "book",
      "warehouse",
      "advertise",
    ],
    roles: ["with>subject"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "subscribe-to-goods",
    type: "supply",
    verbs: ["subscribe", "sign up", "opt", "register", "pay"],
    roles: ["to:goods>subject", "for:goods>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "take-delivery",
    type: "supply",
    verbs: ["take", "accept", "await", "refuse"],
    objects: ["delivery", "shipment", "receipt", "possession"],
    roles: ["from>subject", "of:goods>subject"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "contract-cancelled",
    type: "supply",
    nouns: ["contract", "subcontract", "service contract", "maintenance contract"],
    carriers: ["cancel", "terminate", "scrap", "axe", "tear", "end", "drop", "void", "rescind", "annul"],
    roles: ["with>agent", "possessor>agent"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "contract-to-do",
    type: "supply",
    nouns: wordList(`
      contract, subcontract, order, tender, mandate, commission, bid, supply contract, service contract, framework
      contract, concession, franchise, assignment
    `),
    roles: ["receiver>purpose", "recipient>purpose", "agent>purpose", "possessor>purpose", "to>purpose"],
    unlessCarriers: ["place", "give", "award", "cancel", "offer", "put"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "list-of-clients",
    type: "supply",
    verbs: [
      "include",
      "contain",
      "list",
      "feature",
      "count",
      "name",
      "number",
      "comprise",
      "boast",
      "span",
      "hold",
    ],
    subjects: wordList(`
      book, list, roster, clientele, base, register
    `),
    except: ["investor", "shareholder", "price", "asset", "member"],
    roles: ["subject:brand>object"],
    confidence: 0.6,
  },
];
