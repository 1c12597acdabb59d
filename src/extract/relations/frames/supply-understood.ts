/** Supply of which one party is understood: "A has ordered four", "Sales to A fell", "A signed a lease". */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";
import { ORDERS, SALES } from "./trade-words.ts";

const DETERMINERS: readonly string[] = wordList(`
  a, an, the, this, that, any, no, planned, proposed, possible, forced, outright, recent, billion,
  million
`);

export const SUPPLY_UNDERSTOOD: readonly Frame[] = [
  {
    kind: "verb",
    name: "takes-known-goods",
    type: "supply",
    verbs: wordList(`
      use, fly, deploy, adopt, trial, test, try, pilot, choose, select, take, buy, purchase,
      order, reserve, book, lease, rent, license, licence, stock, embrace, roll out, employ,
      commission, preorder, sign for, commit to, opt for, switch to, standardise on, standardize on
    `),
    knownGoods: true,
    goodsOnly: true,
    noAssets: true,
    roles: ["nobody?>subject"],
    without: ["from", "at", "with", "by", "to"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "serves-known-goods",
    type: "supply",
    verbs: wordList(`
      supply, deliver, provide, make, build, assemble, install, maintain, service, host, power, insure, process, handle,
      store, carry, transport, launch, distribute, print, design, lay, manage, package, bottle, clean, repair
    `),
    knownGoods: true,
    goodsOnly: true,
    noAssets: true,
    commissioned: true,
    roles: ["subject>nobody?"],
    without: ["to", "for", "from", "at", "with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "contributes-share",
    type: "supply",
    verbs: ["contribute", "bring in"],
    objects: SALES,
    roles: ["owned>subject", "nobody?>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "owed-for-goods",
    type: "supply",
    verbs: ["owe"],
    passiveOnly: true,
    roles: ["recipient>by", "object>by", "recipient>nobody?", "object>nobody?"],
    confidence: 0.5,
  },
  {
    kind: "noun",
    name: "orders-understood",
    type: "supply",
    nouns: ORDERS,
    carriers: wordList(`
      place, cancel, double, firm, tear, scrap, halve, renew, repeat, exercise, increase, withdraw, cut, reduce, defer,
      delay, postpone, pull
    `),
    roles: ["nobody?>agent"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "orders-from",
    type: "supply",
    nouns: ORDERS,
    roles: ["nobody?>from"],
    unless: ["agent"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "goods-sold-to",
    type: "supply",
    nouns: ["sale", "delivery", "shipment", "export"],
    unlessBeside: DETERMINERS,
    unless: ["of:stake"],
    unlessCarriers: ["lose", "leak", "cede", "yield", "forfeit", "surrender", "concede"],
    roles: ["by>to", "possessor?>to"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "revenue-from",
    type: "supply",
    nouns: ["revenue", "royalty", "income", "turnover"],
    roles: ["possessor?>from"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "lease-taken",
    type: "supply",
    nouns: ["licence", "license", "lease", "sublease", "subscription", "sublicence", "tenancy"],
    carriers: ["take", "sign", "hold", "obtain", "buy", "get", "acquire", "renew", "have", "secure"],
    roles: ["to>agent", "from>agent", "with>agent", "nobody?>agent"],
    generic: true,
    confidence: 0.6,
  },
];
