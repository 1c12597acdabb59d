/** Customers that change their supplier: they move on, replace one by another, cancel, take goods off their shelves. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

/** Those who buy, as subjects of what customers do. */
const CLIENTS: readonly string[] = wordList(`
  customer, client, account, shipper, tenant, user, subscriber, policyholder, depositor, advertiser, buyer, retailer,
  licensee, patron
`);
const LEAVING: readonly string[] = wordList(`
  replace, swap, ditch, drop, dump, abandon, forsake, jettison, desert, sack, fire, jilt, oust, shun, displace, swap out
`);

export const SUPPLY_SWITCHES: readonly Frame[] = [
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
    name: "replace-goods-by",
    type: "supply",
    verbs: ["replace", "swap", "substitute", "exchange", "supplant"],
    needsGoods: true,
    goodsOnly: true,
    roles: ["with:brand>subject", "for:brand>subject", "with:goods>subject"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "goods-replaced",
    type: "supply",
    verbs: ["replace", "swap", "supplant"],
    prepositions: ["with", "for"],
    needsGoods: true,
    goodsOnly: true,
    roles: ["object:goods>subject"],
    status: "ended",
    generic: true,
    confidence: 0.6,
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
    verbs: [
      "move",
      "shift",
      "transfer",
      "switch",
      "take",
      "entrust",
      "migrate",
      "hand",
      "give",
      "award",
      "outsource",
    ],
    objects: wordList(`
      data, datum, workload, business, account, traffic, payroll, website, infrastructure, logistics, storage, custom, system, audit,
      network, maintenance, cleaning, catering, security, accounting
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
    kind: "noun",
    name: "contract-cancelled",
    type: "supply",
    nouns: ["contract", "subcontract", "service contract", "maintenance contract"],
    carriers: ["cancel", "terminate", "scrap", "axe", "tear", "end", "drop", "void", "rescind", "annul"],
    roles: ["with>agent", "possessor>agent"],
    generic: true,
    confidence: 0.6,
  },
];
