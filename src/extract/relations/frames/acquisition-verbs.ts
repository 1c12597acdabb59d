/** Verbs of acquisition: acquirer to acquired. */
import type { VerbFrame } from "./frame.ts";
import { wordList } from "../word-list.ts";

const MERGING: readonly string[] = ["merge", "combine", "amalgamate", "wed", "marry", "fuse"];

export const ACQUISITION_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "acquire",
    type: "acquisition",
    verbs: wordList(`
      acquire, buy, purchase, take over, buy out, buy up, snap up, scoop up, gobble up, swallow, swallow up,
      absorb, bag, nab, annex, pick up, take private, hoover up, snaffle, devour, mop up, pounce on, buy back,
      digest, rescue, bring in-house, gulp down, swoop on, swoop for
    `),
    roles: ["subject>object", "subject?>object"],
    confidence: 0.9,
  },
  {
    kind: "verb",
    name: "merge-with",
    type: "acquisition",
    verbs: MERGING,
    roles: ["subject>with", "subject>into", "object>with", "object>into", "object*"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "merge",
    type: "acquisition",
    verbs: MERGING,
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
    verbs: ["acquire", "buy", "purchase", "take", "take over", "absorb", "snap up"],
    objects: wordList(`
      asset, operation, business, rest, remainder, all, remaining, outstanding, majority, activity, control,
      whole, entirety, capital, share capital, balance, entity, half, everything, most, undertaking, bulk
    `),
    stated: true,
    roles: ["subject>of:stake", "subject>owned"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "sold-to",
    type: "acquisition",
    verbs: wordList(`
      sell, divest, offload, hive off, transfer, hand, hand over, cede, flog, unload, sell off
    `),
    roles: ["to>object"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "sell-control-to",
    type: "acquisition",
    verbs: ["sell", "divest", "offload", "transfer", "hand", "hand over", "cede", "pass", "unload"],
    objects: ["majority", "control", "rest", "remainder", "all", "whole"],
    roles: ["to>of:stake", "to>object:stake"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "fall-to",
    type: "acquisition",
    verbs: ["fall", "succumb", "go", "pass"],
    priced: true,
    roles: ["to>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "rebuff",
    type: "acquisition",
    verbs: wordList(`
      rebuff, spurn, turn down, fight off, fend off, see off, send away, turn away, jilt, send packing, repel
    `),
    roles: ["object>subject"],
    namedObject: true,
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "fold-into",
    type: "acquisition",
    verbs: ["fold", "subsume", "roll"],
    stated: true,
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
    verbs: ["walk away", "back away", "back out", "give up", "pull out", "walk off"],
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
    stated: true,
    roles: ["subject>for", "subject>on"],
    confidence: 0.75,
  },
];
