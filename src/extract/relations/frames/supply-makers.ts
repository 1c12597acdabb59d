/** Goods that one company makes or sells and another uses, told by a participle, by who does the work, or by where they stand. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

/** What is done to goods on the way to their user. */
export const DOING: readonly string[] = wordList(`
  supply, deliver, provide, make, build, manufacture, assemble, fabricate, process, clear, host, print, package,
  brew, produce, design, develop, construct, install, lay, weld, cast, mould, mold, forge, mill, machine, bottle,
  fill, pack, fit, maintain, service, write, code, program, engineer, handle, manage, operate, carry, transport,
  haul, move, store, ship, fly, launch, issue, furnish, sew, knit, bake, roast, grow, clean, test, meter, certify,
  route, settle, screen, translate, edit, film, broadcast, stream, stage, erect, wire, insure, reinsure, coat, cook,
  wash, do, roll, smelt, refine, distil, distill
`);

export const SUPPLY_MAKERS: readonly Frame[] = [
  {
    kind: "verb",
    name: "goods-done-by",
    type: "supply",
    verbs: DOING,
    subjectGoods: true,
    roles: ["by>owned"],
    without: ["to", "for"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "used-goods-made-by",
    type: "supply",
    verbs: DOING,
    subjectGoods: true,
    roles: ["by>user"],
    without: ["to"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "maker-of-theirs",
    type: "supply",
    nouns: wordList(`
      printer, launcher, bottler, packer, installer, assembler, hauler, cleaner, transporter
    `),
    holder: ["of:brand"],
    bearer: "source",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "buyer-of-theirs",
    type: "supply",
    nouns: ["buyer", "purchaser", "importer", "consumer", "charterer", "adopter"],
    holder: ["of:brand"],
    bearer: "target",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "done-at-works",
    type: "supply",
    verbs: wordList(`
      repair, overhaul, service, maintain, refit, refurbish, print, bottle, process, treat, paint, mill, roast, refine, assemble
    `),
    subjectGoods: true,
    passiveOnly: true,
    roles: ["at>object:brand"],
    without: ["for", "to"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "goods-stand-in",
    type: "supply",
    verbs: ["stand", "hang", "sit", "hum", "whirr", "work", "serve"],
    roles: ["subject:goods>in:site", "subject:goods>at:site", "subject:goods>on:site"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "site-has-goods",
    type: "supply",
    verbs: ["have", "boast", "house"],
    roles: ["object:goods>subject:site"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "goods-run-on-party",
    type: "supply",
    verbs: ["run", "ride", "sit", "live", "train", "host", "build"],
    subjectGoods: true,
    roles: ["on>subject:goods", "on>object:goods", "on>subject:brand"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "role",
    name: "source-of-goods",
    type: "supply",
    nouns: ["source", "outlet"],
    ofGoods: true,
    holder: ["possessor", "for"],
    bearer: "source",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "done-with-goods",
    type: "supply",
    verbs: wordList(`
      translate, cut, cool, heat, search, handle, process, treat, cook, fill, scan, track, monitor, test, clean, detect,
      measure, print, harvest, dig, drill, paint, weld, deliver, serve, transport, light, map, inspect, guard, film, replace
    `),
    roles: ["with:goods>subject:brand", "with:goods>subject", "with:goods>owned", "with:goods>object:site"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "asked-to-do",
    type: "supply",
    verbs: wordList(`
      supply, deliver, provide, build, make, manufacture, install, lay, maintain, service, print, construct, assemble,
      fabricate, design, develop, repair, overhaul, refit, modernise, modernize, upgrade, launch, process, carry, handle,
      run, operate, host, train, write, equip, fit, clean, guard, transport, replace
    `),
    roles: ["subject>principal"],
    goodsOnly: true,
    needsGoods: true,
    generic: true,
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
];
