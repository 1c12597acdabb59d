/** Goods inside other goods and at work on sites: what a maker's product is built into, kept in, powered by. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

export const SUPPLY_USE: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "makes-what-is-used",
    type: "supply",
    verbs: wordList(`
      use, need, fly, drive, put, fit, sell, install, run, operate, buy, take, order, require, employ, deploy, build,
      burn, serve, drink, import, wear, carry, offer, stock, show, rent, lease, fire, mount, consume, depend, rely
    `),
    roles: ["maker>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "goods-contain",
    type: "supply",
    verbs: wordList(`
      contain, use, incorporate, feature, include, house, need, carry, hold, sport, pack, combine, employ, integrate
    `),
    roles: ["object:goods>subject:goods", "object:goods>maker"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "goods-run-on",
    type: "supply",
    verbs: ["run", "rely", "depend", "ride", "draw", "sit", "fly", "live"],
    roles: ["on:goods>subject:goods", "on:goods>maker"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "goods-power",
    type: "supply",
    verbs: wordList(`
      power, drive, propel, light, heat, cool, guide, steer, underpin, feed, fuel, equip, protect, lubricate, connect
    `),
    roles: [
      "subject:goods>object:goods",
      "subject:goods>object:site",
      "subject>in:goods",
      "subject:goods>in:goods",
      "maker>object:goods",
      "maker>object:site",
      "maker>object",
    ],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "goods-go-into",
    type: "supply",
    verbs: ["go", "end up", "find", "sit", "fit", "be"],
    roles: ["subject:goods>into:goods", "maker>into:goods", "maker>in:goods", "subject:goods>inside:goods"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "put-goods-in",
    type: "supply",
    verbs: [
      "put",
      "build",
      "mount",
      "place",
      "fit",
      "instal",
      "insert",
      "bundle",
      "embed",
      "blend",
      "mix",
      "solder",
    ],
    prepositions: ["in", "into", "inside", "under", "on"],
    roles: ["object:goods>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "keep-at",
    type: "supply",
    verbs: ["keep", "store", "house", "host", "park", "warehouse", "hold", "train", "process"],
    roles: ["in:goods>subject", "at:goods>subject"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "kept-at",
    type: "supply",
    verbs: ["keep", "store", "house", "host", "hold", "process", "train", "run"],
    subjectGoods: true,
    passiveOnly: true,
    roles: ["at>object:brand", "with>object:brand", "on:goods>object:brand", "in:goods>object:brand"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "deploy-at",
    type: "supply",
    verbs: wordList(`
      deploy, install, instal, place, trial, pilot, erect, commission, roll out, fit
    `),
    needsGoods: true,
    goodsOnly: true,
    noAssets: true,
    roles: ["subject>at:site", "subject>in:site", "subject>with", "subject>across:site", "subject>on:site"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "hire-goods",
    type: "supply",
    verbs: ["hire"],
    needsGoods: true,
    goodsOnly: true,
    roles: ["from>subject?", "object:goods>subject"],
    confidence: 0.7,
  },
];
