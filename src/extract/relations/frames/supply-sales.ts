/** Verbs of supply whose subject is the supplier. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

/** What is run, served or staffed for its owner. */
const OPERATIONS: readonly string[] = wordList(`
  centre, center, network, site, facility, warehouse, plant, fleet, office, depot, yard, canteen, kitchen, desk,
  helpline, hub, terminal, route, estate, laundry, archive, gateway, building, hall, station, payroll, switchboard,
  datacentre, call, letter, pension, workshop, reception, record, ledger, website, ticketing, shop, library, mailroom, car park
`);

export const SUPPLY_SALES: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "supply-to",
    type: "supply",
    verbs: wordList(`
      supply, provide, deliver, ship, lease, rent, license, licence, furnish, export, let, hire out, sublease,
      grant, distribute, transport, charter, source, provision, extend, sign over, sublet, sublicense, wholesale,
      dispatch, despatch, pipe, allocate, make over, earmark, ferry
    `),
    roles: [
      "subject?>to:site",
      "subject>recipient",
      "subject>counterpart",
      "subject>for:site",
      "subject>for:goods",
      "object:goods>to:site",
    ],
    goodsOnly: true,
    authorities: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "sell-to",
    type: "supply",
    verbs: ["sell", "offer", "resell", "market", "peddle", "hawk", "flog", "shift", "pitch"],
    roles: ["subject?>to", "subject>recipient", "subject>for:goods"],
    goodsOnly: true,
    noAssets: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "sell-by-contract",
    type: "supply",
    verbs: ["sell"],
    roles: ["subject>counterpart"],
    goodsOnly: true,
    needsGoods: true,
    noAssets: true,
    without: ["to"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "give-goods",
    type: "supply",
    verbs: ["give", "guarantee", "promise", "allot", "assign", "reserve"],
    roles: ["subject>recipient", "subject>to"],
    goodsOnly: true,
    needsGoods: true,
    noAssets: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "license-to-do",
    type: "supply",
    verbs: ["license", "sublicense"],
    roles: ["subject>object"],
    authorities: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "supply-with",
    type: "supply",
    verbs: wordList(`
      supply, provide, equip, power, furnish, outfit, underpin, service, kit out, fit out, cater for, provision,
      feed, stock, resupply
    `),
    goodsAfter: "with",
    roles: ["subject>object:site"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "serve",
    type: "supply",
    verbs: ["serve", "host", "reinsure"],
    roles: ["subject>object"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "make-for",
    type: "supply",
    verbs: wordList(`
      make, manufacture, build, produce, develop, design, assemble, fabricate, construct, train, process, handle,
      print, brew, refine, package, mine, host, install, create, tailor, maintain, manage, haul, carry, store, bottle,
      weave, forge, cast, mill, grow, roast, cater, write, code, move, fly, launch, deliver, bring, lay, ship,
      transport, pack, collect, treat, recycle, smelt, clean, test, screen, translate, mould, mold, weld, machine,
      coat, spin, tan, dye, cut, sew, knit, bake, cook, can, freeze, chill, fill, mix, blend, distil, distill, press,
      stamp, drill, dig, drive, pilot, tow, load, unload, repair, overhaul, refurbish, renovate, adapt, customise,
      customize, configure, operate, run, staff, supervise, administer, settle, clear, reinsure, broadcast, transmit,
      film, record, edit, reserve, lift, orbit
    `),
    roles: ["subject>for:site", "subject>for:goods"],
    goodsOnly: true,
    generic: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "work-for",
    type: "supply",
    verbs: ["work"],
    intransitive: true,
    roles: ["subject>for"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "make-goods-of",
    type: "supply",
    verbs: wordList(`
      make, manufacture, build, produce, assemble, fabricate, process, handle, print, brew, refine, package, host,
      maintain, manage, haul, store, bottle, service, clean, repair, overhaul, transport, ship, deliver, move,
      fill, clear, settle, mould, mold, machine, coat, weld, tan, roast, mill, launch, treat, recycle,
      power, insure, reinsure, screen, protect
    `),
    roles: ["subject>owned"],
    goodsOnly: true,
    needsGoods: true,
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "operate-for",
    type: "supply",
    verbs: ["run", "operate", "manage", "staff", "administer", "supervise", "answer", "look after"],
    objects: OPERATIONS,
    roles: ["subject>owned", "subject>of", "subject>for"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "commissioned",
    type: "supply",
    verbs: wordList(`
      supply, deliver, provide, build, make, manufacture, install, lay, maintain, service, handle, process, print,
      construct, assemble, fabricate, weld, mould, mold, cast, forge, fit, carry out, fill, erect, put up, furnish
    `),
    roles: ["subject>nobody?"],
    goodsOnly: true,
    needsGoods: true,
    commissioned: true,
    without: ["to", "with", "from", "at"],
    generic: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "advise",
    type: "supply",
    verbs: ["advise", "underwrite", "audit", "insure"],
    roles: ["subject>object"],
    confidence: 0.65,
  },
];
