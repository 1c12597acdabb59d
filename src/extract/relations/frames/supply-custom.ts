/** Customers won and lost: accounts change hands, goods are subscribed to and delivered. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

/** What a supplier wins from a customer. */
const HELD_ACCOUNTS: readonly string[] = wordList(`
  business, account, custom, contract, mandate, work, franchise, concession, audit, catering, order, assignment,
  patronage
`);
const ACCOUNTS: readonly string[] = [...HELD_ACCOUNTS, "tender", "brief", "commission"];

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
