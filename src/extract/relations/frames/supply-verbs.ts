/** Verbs of supply: supplier to customer. */
import type { VerbFrame } from "./frame.ts";
import { wordList } from "../word-list.ts";

export const SUPPLY_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "supply-to",
    type: "supply",
    verbs: wordList(`
      supply, sell, provide, deliver, ship, lease, rent, license, licence, furnish, export, offer, let,
      hire out, sublease, grant, distribute, transport, charter, source, provision, extend, sign over,
      hand over, sublet, sublicense, wholesale
    `),
    roles: ["subject?>to", "subject>recipient", "subject>counterpart", "subject>for", "subject>for:goods"],
    goodsOnly: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "license-to-do",
    type: "supply",
    verbs: ["license", "sublicense"],
    roles: ["subject>object"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "supply-with",
    type: "supply",
    verbs: wordList(`
      supply, provide, equip, serve, power, furnish, outfit, underpin, service, host, kit out
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
      train, process, handle, print, brew, refine, package, mine, work, host, install, create, tailor,
      maintain, manage, haul, carry, store, bottle, weave, forge, cast, mill, grow, roast, cater, write, code
    `),
    roles: ["subject>for", "subject>owned"],
    generic: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "done-by",
    type: "supply",
    verbs: [
      "assemble",
      "fabricate",
      "manufacture",
      "process",
      "clear",
      "host",
      "print",
      "package",
      "supply",
      "brew",
    ],
    roles: ["by>for?"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "buy-from",
    type: "supply",
    verbs: wordList(`
      buy, purchase, order, source, procure, rent, lease, license, licence, import, charter, commission,
      hire, book, stock
    `),
    roles: ["from>subject?", "object:goods>subject"],
    goodsOnly: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "get-goods",
    type: "supply",
    verbs: ["acquire", "obtain", "receive", "get", "take", "secure", "use", "draw", "tap"],
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
      use, deploy, adopt, install, run, employ, utilise, utilize, integrate, embed, incorporate, need, fly,
      operate, implement, resell, leverage, select, choose, pick, test, switch to, access, consume, fit
    `),
    roles: ["object:goods>subject", "from>subject"],
    goodsOnly: true,
    confidence: 0.75,
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
      fit, equip, outfit, stock, power, build, supply, furnish, kit out, load, make, arm, ship
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
    verbs: ["outsource", "subcontract", "farm out", "entrust"],
    roles: ["to>subject?"],
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
    name: "goods-go",
    type: "supply",
    verbs: ["go", "flow", "move", "ship", "head", "travel"],
    roles: ["from>to"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "sales-come-from",
    type: "supply",
    verbs: ["come", "stem", "derive", "go"],
    subjects: [
      "sale",
      "revenue",
      "turnover",
      "%",
      "percent",
      "cent",
      "income",
      "order",
      "third",
      "half",
      "quarter",
      "output",
    ],
    roles: ["nobody?>from", "nobody?>to"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "advise",
    type: "supply",
    verbs: ["advise", "underwrite", "audit", "insure", "represent"],
    roles: ["subject>object"],
    confidence: 0.65,
  },
];
