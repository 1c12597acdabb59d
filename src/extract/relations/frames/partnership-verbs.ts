/** Verbs of partnership, undirected. */
import type { VerbFrame } from "./frame.ts";
import { JOINT_VERBS } from "./partnership-joint.ts";
import { wordList } from "../word-list.ts";

export const PARTNERSHIP_VERBS: readonly VerbFrame[] = [
  ...JOINT_VERBS,
  {
    kind: "verb",
    name: "partner-with",
    type: "partnership",
    verbs: wordList(`
      partner, collaborate, team, cooperate, co-operate, ally, hook, integrate, co-develop, align, join forces,
      engage, affiliate, buddy, associate, co-market, co-promote, co-brand, codeshare, code-share, interline, federate
    `),
    roles: ["subject>with", "object>with", "subject:goods>with", "subject:goods>with:goods"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "work-with",
    type: "partnership",
    verbs: ["work", "tie", "link", "pair", "join", "connect", "interoperate", "go"],
    except: wordList(`sale, bid, offer, takeover, flotation, listing, ipo, restructuring, defence, defense`),
    roles: ["subject>with", "subject:goods>with", "subject:goods>with:goods"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "partner-together",
    type: "partnership",
    verbs: wordList(`
      partner, collaborate, team up, cooperate, co-operate, work together, ally, join up, link up, tie up,
      hook up, band together, come together, pair up, club together, pull together, close rank, buddy up
    `),
    roles: ["subject*"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "join-forces",
    type: "partnership",
    verbs: ["join", "combine", "pool", "unite", "close", "link", "throw", "lock"],
    objects: wordList(`
      force, forces, rank, arm, resource, hand, effort, power, strength, expertise, lot, know-how, energy, muscle
    `),
    roles: ["subject>with", "subject>in with", "subject*"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "make-friends",
    type: "partnership",
    verbs: ["make", "strike", "form", "forge", "find", "renew", "tie", "cement", "kindle", "patch"],
    objects: wordList(
      `friend, friendship, bond, cause, vow, knot, bedfellow, common cause, kinship, camaraderie`,
    ),
    roles: ["subject>with", "subject*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "join-group",
    type: "partnership",
    verbs: ["join", "enter", "rejoin"],
    objects: wordList(`
      consortium, alliance, syndicate, coalition, venture, joint venture, pact, pool, scheme, initiative, club, network, project,
      partnership, programme, program, pilot, trial
    `),
    roles: ["subject>object", "subject>with", "subject>of"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "market-on",
    type: "partnership",
    verbs: wordList(
      `list, offer, publish, launch, feature, host, place, sell, stock, distribute, carry, make, put, appear, be`,
    ),
    among: wordList(`
      marketplace, store, app, appstore, catalogue, catalog, portal, platform, exchange, storefront, registry, directory
    `),
    goodsOnly: true,
    roles: wordList(`
      subject>on:brand, subject>in:brand, object:brand>on:brand, object:brand>in:brand, subject:brand>on:brand, subject:brand>in:brand
    `),
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "certified-by",
    type: "partnership",
    verbs: ["certify", "accredit", "validate", "qualify", "endorse", "approve"],
    passiveOnly: true,
    among: ["platform", "software", "interface", "connector", "integration", "product", "app", "system"],
    roles: ["subject>object", "subject>object:brand"],
    generic: true,
    confidence: 0.5,
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
    verbs: ["share", "swap", "trade", "pool", "exchange", "split"],
    except: ["loss", "concern", "view", "opinion", "secret", "blame", "name", "owner", "shareholder"],
    roles: ["subject>with"],
    generic: true,
    confidence: 0.6,
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
    objects: ["farewell", "goodbye", "adieu"],
    roles: ["subject>to"],
    status: "ended",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "part-ways",
    type: "partnership",
    verbs: ["part", "sever", "cut", "end", "break", "dissolve"],
    objects: ["way", "company", "tie", "link", "relation", "connection", "bond"],
    roles: ["subject>with", "subject>to", "subject*"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "fall-out",
    type: "partnership",
    verbs: ["fall out", "break", "split", "divorce", "break up", "split up", "drift apart"],
    intransitive: true,
    roles: ["subject>with", "subject>from"],
    status: "ended",
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "integrate-goods",
    type: "partnership",
    verbs: wordList(
      `integrate, embed, bundle, incorporate, connect, plug, link, pair, combine, marry, fold, weave`,
    ),
    roles: wordList(`
      subject>object:goods, object:goods>in, object:goods>into, object:goods>in:goods, object:goods>into:goods,
      object:goods>with:goods, object:goods>to:goods, subject>with:goods, subject>to:goods
    `),
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "build-in",
    type: "partnership",
    verbs: ["build"],
    roles: ["object>into:goods", "object:goods>into", "object:goods>into:goods", "object:brand>into:goods"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "unite",
    type: "partnership",
    verbs: ["unite", "bring together", "bind", "ally", "put together", "band"],
    roles: ["object*", "object>with"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "resell",
    type: "partnership",
    verbs: ["resell", "distribute", "co-market", "cross-sell", "white-label", "syndicate"],
    roles: ["subject>object:goods", "subject>object:brand", "subject>for"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "sell-through",
    type: "partnership",
    verbs: wordList(`
      sell, distribute, market, offer, retail, stock, resell, deliver, place, launch, promote, cross-sell, syndicate, make
    `),
    goodsOnly: true,
    roles: ["subject>through", "subject>through:brand", "subject>via", "subject>via:brand"],
    generic: true,
    confidence: 0.6,
  },
];
