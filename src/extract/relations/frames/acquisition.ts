/** Acquisition: acquirer to acquired. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

const PURCHASE_ROLES: readonly string[] = wordList(`
  by>of:stake, by>possessor, possessor?>of:stake, agent>of:stake, possessor>modifier, by>modifier,
  agent>modifier, agent>for:stake, possessor>for:stake, possessor>on, agent>on
`);

export const ACQUISITION_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "acquire",
    type: "acquisition",
    verbs: wordList(`
      acquire, buy, purchase, take over, buy out, buy up, snap up, scoop up, gobble up, swallow, swallow up,
      absorb, bag, nab, annex, pick up, take private, hoover up, snaffle, devour, mop up, pounce on
    `),
    roles: ["subject>object"],
    confidence: 0.9,
  },
  {
    kind: "verb",
    name: "merge-with",
    type: "acquisition",
    verbs: ["merge", "combine", "amalgamate", "wed", "marry", "fuse"],
    roles: ["subject>with", "subject>into", "object>with", "object>into", "object*"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "merge",
    type: "acquisition",
    verbs: ["merge", "combine", "amalgamate", "wed", "marry", "fuse"],
    intransitive: true,
    roles: ["subject*"],
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
    verbs: wordList(`
      sell, divest, offload, hive off, transfer, hand, hand over, cede
    `),
    roles: ["to>object"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "fall-to",
    type: "acquisition",
    verbs: ["fall", "pass", "succumb"],
    roles: ["to>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "fold-into",
    type: "acquisition",
    verbs: ["fold", "subsume", "roll"],
    roles: ["into>object", "in>object"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "lay-hands-on",
    type: "acquisition",
    verbs: ["get", "lay"],
    objects: ["hand", "hands"],
    roles: ["subject>on"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "tie-the-knot",
    type: "acquisition",
    verbs: ["tie"],
    objects: ["knot"],
    roles: ["subject>with", "subject*"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "pursue",
    type: "acquisition",
    verbs: wordList(`
      court, woo, circle, stalk, pursue, chase, covet, eye, approach, sound out, sniff around
    `),
    roles: ["subject>object"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "eye-on",
    type: "acquisition",
    verbs: ["have", "set", "cast"],
    objects: ["eye", "sight"],
    roles: ["subject>on"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "walk-away",
    type: "acquisition",
    verbs: ["walk away", "back away", "back out", "give up"],
    roles: ["subject>from", "subject>out of", "subject>on"],
    status: "ended",
    generic: true,
    confidence: 0.55,
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
    nouns: wordList(`
      merger, combination, amalgamation, mega-merger, megamerger, marriage, wedding, union, nuptials
    `),
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
      takeover battle, takeover proposal, approach, overture, advance, courtship, pursuit, bidding war,
      auction, proposal, counterbid, counteroffer
    `),
    roles: wordList(`
      by>for, possessor>for, agent>for, from>for, by>of, modifier>for, from>carrier, agent>to, possessor>to,
      possessor>of, agent>of
    `),
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
    name: "suitor",
    type: "acquisition",
    nouns: ["suitor", "bidder", "preferred bidder", "front-runner", "favourite"],
    holder: ["for", "of", "possessor"],
    bearer: "source",
    status: "rumoured",
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
