/** Verbs of supply whose subject is the customer. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

/** What a company runs for itself; what it runs for others is in the sales. */
const EQUIPMENT: readonly string[] = wordList(`
  aircraft, jet, plane, helicopter, train, locomotive, bus, truck, van, vehicle, machine, server, software, system,
  chip, processor, gpu, model, drone, robot, tool, app, turbine, database, vessel, ship, tram, lorry, tractor, reactor, service
`);

export const SUPPLY_PURCHASES: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "buy-from",
    type: "supply",
    verbs: wordList(`
      buy, purchase, order, source, procure, import, book, stock, commission, requisition, reorder, buy in
    `),
    roles: ["from:site>subject?", "object:goods>subject", "counterpart>subject"],
    goodsOnly: true,
    noAssets: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "rent-from",
    type: "supply",
    verbs: ["rent", "lease", "license", "licence", "charter", "sublet", "sublease"],
    roles: ["from>subject?", "object:goods>subject", "counterpart>subject"],
    goodsOnly: true,
    authorities: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "order-at",
    type: "supply",
    verbs: ["order", "reserve", "book", "commission"],
    roles: ["at>subject", "with>subject", "on>subject"],
    goodsOnly: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "customer-orders",
    type: "supply",
    verbs: ["order", "reorder", "preorder", "pre-order", "commission"],
    roles: ["nobody?>subject"],
    goodsOnly: true,
    noAssets: true,
    without: ["from", "at", "with", "of"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "get-goods",
    type: "supply",
    verbs: wordList(`
      acquire, obtain, receive, get, take, secure, use, draw, tap, collect, need, fetch, source, consume, burn,
      await, lock in, line up, land, snap up
    `),
    roles: ["from>subject?", "object:goods>subject"],
    goodsOnly: true,
    needsGoods: true,
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "use-goods",
    type: "supply",
    verbs: wordList(`
      use, deploy, adopt, install, employ, utilise, utilize, integrate, embed, incorporate, need, implement, leverage,
      select, choose, pick, test, trial, pilot, access, consume, fit, specify, favour, favor, prefer, try,
      introduce, roll out, embrace, carry, list, serve, feature
    `),
    roles: ["object:goods>subject", "from>subject"],
    goodsOnly: true,
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "run-equipment",
    type: "supply",
    verbs: ["run", "operate", "fly"],
    objects: EQUIPMENT,
    roles: ["object:goods>subject", "from>subject"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "use-party",
    type: "supply",
    verbs: ["use"],
    roles: ["object>subject"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "fit-with",
    type: "supply",
    verbs: wordList(`
      fit, equip, outfit, stock, power, build, supply, furnish, kit out, load, make, arm, ship, replace, fill, feed, line
    `),
    roles: ["with:goods>owned", "with:goods>subject?", "with:goods>object"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "run-on",
    type: "supply",
    verbs: wordList(`
      run, build, train, rely, depend, host, operate, standardise, standardize, base, spend, develop, move,
      migrate, switch, fly, count, hinge, travel
    `),
    roles: [
      "on:goods>subject",
      "upon:goods>subject",
      "to:goods>subject",
      "on:goods>object",
      "on:goods>object:goods",
      "through:goods>subject",
      "around:goods>subject",
    ],
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
    name: "hire",
    type: "supply",
    verbs: wordList(`
      hire, tap, engage, retain, contract, select, choose, pick, appoint, commission, mandate, name, enlist,
      call in
    `),
    roles: ["object>subject"],
    except: wordList(`
      executive, boss, chief, engineer, staff, team, founder, head, officer, chairman, chairwoman, leader, director,
      manager, president, researcher, employee, scientist, banker, trader, lawyer
    `),
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "chosen-to-do",
    type: "supply",
    verbs: ["hire", "select", "choose", "pick", "appoint", "commission", "contract", "engage", "shortlist"],
    roles: ["object>nobody?"],
    passiveOnly: true,
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
    name: "pay-supplier",
    type: "supply",
    verbs: ["pay", "owe"],
    roles: ["recipient>subject", "object>subject"],
    prepositions: ["for", "per"],
    goodsAfter: "for",
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "replace-goods",
    type: "supply",
    verbs: ["ditch", "scrap", "phase out", "retire", "rip out", "dump", "discard", "throw out", "outgrow"],
    roles: ["object:goods>subject?"],
    status: "ended",
    confidence: 0.6,
  },
];
