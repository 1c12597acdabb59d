/** Verbs of partnership, undirected. */
import type { VerbFrame } from "./frame.ts";
import { wordList } from "../word-list.ts";

export const PARTNERSHIP_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "partner-with",
    type: "partnership",
    verbs: wordList(`
      partner, collaborate, team, cooperate, co-operate, ally, work, tie, hook, link, pair, join, integrate,
      co-develop, align, join forces, engage
    `),
    roles: ["subject>with", "object>with"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "partner-together",
    type: "partnership",
    verbs: wordList(`
      partner, collaborate, team up, cooperate, co-operate, work together, ally, join up, link up, tie up,
      hook up, band together, come together
    `),
    roles: ["subject*"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "join-forces",
    type: "partnership",
    verbs: ["join", "combine", "pool", "unite", "close", "link"],
    objects: wordList(`
      force, forces, rank, arm, resource, hand, effort, power, strength, expertise
    `),
    roles: ["subject>with", "subject*"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "jointly",
    type: "partnership",
    verbs: wordList(`
      develop, build, create, produce, design, launch, set, co-develop, explore, offer, market, establish,
      run, operate, form, research, test, manufacture, co-found, bring, conduct, carry, train, pilot
    `),
    roles: ["subject?>with", "subject?>together with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "jointly-form",
    type: "partnership",
    verbs: wordList(`
      co-develop, co-found, co-design, co-create, co-produce, co-own, co-host, jointly
    `),
    roles: ["subject*"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "do-jointly",
    type: "partnership",
    verbs: wordList(`
      develop, build, create, produce, design, launch, establish, operate, form, run, own, offer, market,
      manufacture, announce, research, explore, fund, set, invest, work, test, sell, provide, make, carry,
      conduct, organise, organize, finance, host, train, pilot, hold, bid, write
    `),
    adverbs: ["jointly", "together", "collaboratively", "cooperatively"],
    roles: ["subject*"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "agree-with",
    type: "partnership",
    verbs: ["agree", "sign", "align"],
    intransitive: true,
    roles: ["subject>with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "share-with",
    type: "partnership",
    verbs: ["share", "swap", "trade", "pool", "exchange"],
    roles: ["subject>with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "pool",
    type: "partnership",
    verbs: ["pool"],
    roles: ["subject*"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "walk-out-on",
    type: "partnership",
    verbs: ["walk out"],
    roles: ["subject>on"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "bid-farewell",
    type: "partnership",
    verbs: ["bid", "wave", "say"],
    objects: ["farewell", "goodbye"],
    roles: ["subject>to"],
    status: "ended",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "part-ways",
    type: "partnership",
    verbs: ["part", "sever"],
    objects: ["way", "company", "tie"],
    roles: ["subject>with", "subject*"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "integrate-goods",
    type: "partnership",
    verbs: ["integrate", "embed", "bundle", "incorporate"],
    roles: ["subject>object:goods", "object:goods>in"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "unite",
    type: "partnership",
    verbs: ["unite", "bring together", "bind", "ally"],
    roles: ["object*", "object>with"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "resell",
    type: "partnership",
    verbs: ["resell", "distribute", "co-market", "cross-sell"],
    roles: ["subject>object:goods", "subject>for"],
    confidence: 0.7,
  },
];
