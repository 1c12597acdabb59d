/** Ownership as told by those who part with it: the seller owned, or still owns, what is sold. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const OWNERSHIP_SALES: readonly Frame[] = [
  {
    kind: "verb",
    name: "sell",
    type: "ownership",
    verbs: wordList(`
      sell, sell off, divest, offload, unload, shed, jettison, hive off, auction, auction off, spin off, spin out, demerge,
      relinquish, carve out, split off, deconsolidate
    `),
    roles: ["subject>object"],
    changesHands: true,
    parting: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "float",
    type: "ownership",
    verbs: ["float"],
    namedObject: true,
    stated: true,
    roles: ["subject>object"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "dispose-of",
    type: "ownership",
    verbs: ["dispose", "rid", "divest"],
    roles: ["subject>of"],
    parting: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "part-with",
    type: "ownership",
    verbs: ["part"],
    roles: ["subject>with"],
    intransitive: true,
    parting: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "bought-from",
    type: "ownership",
    verbs: wordList(`
      acquire, buy, purchase, take over, buy out, snap up, scoop up, pick up, bag, prise, wrest
    `),
    roles: ["from>object"],
    parting: true,
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "shares-bought-from",
    type: "ownership",
    verbs: ["acquire", "buy", "purchase", "take over"],
    objects: wordList(
      `share, stock, capital, share capital, whole, all, rest, remainder, entirety, interest, %, half, majority`,
    ),
    roles: ["from>of:stake", "from>in:stake"],
    parting: true,
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "off-the-hands",
    type: "ownership",
    verbs: ["take"],
    roles: ["off:brand>object"],
    parting: true,
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "put-up-for-sale",
    type: "ownership",
    verbs: ["put", "place"],
    adverbs: ["up", "up for"],
    roles: ["subject>object"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "put-on-the-block",
    type: "ownership",
    verbs: ["put", "place", "have"],
    among: ["block", "market", "sale"],
    prepositions: ["on", "for"],
    stated: true,
    roles: ["subject>object"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "sale-of",
    type: "ownership",
    nouns: wordList(`
      sale, divestiture, divestment, disposal, demerger, flotation, spin-off, spinoff, carve-out, auction, separation
    `),
    roles: ["by>of", "possessor>of"],
    parting: true,
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "sale-carried",
    type: "ownership",
    nouns: ["sale", "divestiture", "divestment", "disposal", "demerger", "flotation"],
    carriers: wordList(`
      complete, close, conclude, finalise, finalize, announce, plan, consider, explore, weigh, mull, prepare, launch, start,
      begin, pursue, propose, confirm, unveil, contemplate, agree, accept, approve, sign, negotiate, discuss, seek, order
    `),
    roles: ["agent>of"],
    parting: true,
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "purchase-of-from",
    type: "ownership",
    nouns: ["acquisition", "purchase", "takeover", "buyout"],
    roles: ["from>of"],
    parting: true,
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "buyer-for",
    type: "ownership",
    nouns: ["buyer", "purchaser", "bidder"],
    carriers: ["find", "seek", "want", "look", "search", "have", "attract"],
    roles: ["carrier>for"],
    parting: true,
    confidence: 0.65,
  },
];
