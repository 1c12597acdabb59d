/** Acquisition: acquirer to acquired. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

const PURCHASE_ROLES: readonly string[] = wordList(`
  by>of:stake, by>possessor, possessor>of:stake, agent>of:stake, possessor>modifier, by>modifier,
  agent>modifier, agent>for:stake, possessor>for:stake
`);

export const ACQUISITION_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "acquire",
    type: "acquisition",
    verbs: wordList(`
      acquire, buy, purchase, take over, buy out, buy up, snap up, scoop up, gobble up, swallow, swallow up,
      absorb, bag, nab, annex, pick up, take private, hoover up
    `),
    roles: ["subject>object"],
    confidence: 0.9,
  },
  {
    kind: "verb",
    name: "merge-with",
    type: "acquisition",
    verbs: ["merge", "combine", "amalgamate"],
    roles: ["subject>with", "subject>into", "object>with", "object>into", "subject*"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "take-control",
    type: "acquisition",
    verbs: ["take", "seize", "gain", "assume", "win", "acquire", "secure"],
    objects: ["control", "ownership", "possession"],
    roles: ["subject>of:stake", "subject>over"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "acquire-assets",
    type: "acquisition",
    verbs: ["acquire", "buy", "purchase", "take", "absorb", "own"],
    objects: wordList(`
      asset, operation, business, rest, remainder, all, remaining, outstanding, majority, activity, control
    `),
    roles: ["subject>of:stake", "subject>owned"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "sold-to",
    type: "acquisition",
    verbs: ["sell", "divest", "offload", "hive off"],
    roles: ["to>object"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "bid-for",
    type: "acquisition",
    verbs: ["bid", "offer"],
    roles: ["subject>for:stake"],
    status: "rumoured",
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "pay-for",
    type: "acquisition",
    verbs: ["pay", "spend", "shell out", "fork out", "fork over"],
    roles: ["subject>for", "subject>on"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "acquisition",
    type: "acquisition",
    nouns: wordList(`
      acquisition, purchase, takeover, take-over, buyout, buy-out, buy-up, absorption, swoop
    `),
    roles: PURCHASE_ROLES,
    confidence: 0.85,
  },
  {
    kind: "noun",
    name: "merger",
    type: "acquisition",
    nouns: ["merger", "combination", "amalgamation", "mega-merger", "megamerger"],
    roles: [
      "between*",
      "possessor>with",
      "agent>with",
      "of>with",
      "of>and",
      "of*",
      "modifier*",
      "possessor>of",
      "possessor*",
      "agent*",
    ],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "bid",
    type: "acquisition",
    nouns: wordList(`
      bid, takeover bid, offer, takeover offer, takeover approach, tender offer, buyout offer,
      takeover battle, takeover proposal
    `),
    roles: ["by>for", "possessor>for", "agent>for", "from>for", "by>of", "modifier>for", "from>carrier"],
    status: "rumoured",
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "sale-to",
    type: "acquisition",
    nouns: ["sale", "divestiture", "divestment", "disposal"],
    roles: ["to>of"],
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "acquirer",
    type: "acquisition",
    nouns: ["acquirer", "buyer", "purchaser"],
    holder: ["of", "possessor"],
    bearer: "source",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "purchase-of",
    type: "acquisition",
    nouns: ["acquisition", "purchase", "takeover target", "acquisition target"],
    holder: ["possessor", "of"],
    bearer: "target",
    confidence: 0.65,
  },
];
