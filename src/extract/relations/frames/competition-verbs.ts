/** Verbs of competition, undirected: fighting, challenging, taking on. */
import { wordList } from "../word-list.ts";
import { MARKET_VERBS } from "./competition-market.ts";
import type { VerbFrame } from "./frame.ts";

export const COMPETITION_VERBS: readonly VerbFrame[] = [
  ...MARKET_VERBS,
  {
    kind: "verb",
    name: "compete-with",
    type: "competition",
    verbs: wordList(`
      compete, vie, contend, battle, jostle, spar, clash, tussle, duel, wrestle, fight, race, joust, skirmish, grapple
    `),
    roles: wordList(`
      subject>with, subject>against, subject>with:brand, subject>against:brand, subject:brand>with,
      subject:brand>with:brand, subject:brand>against:brand, subject*
    `),
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "challenge",
    type: "competition",
    verbs: wordList(`
      challenge, rival, outcompete, undercut, outsell, dethrone, unseat, leapfrog, take on, displace,
      outpace, overtake, threaten, disrupt, outmuscle, confront, outspend, outdo, outclass, outgun, usurp,
      squeeze, eclipse, match, face, outbid, outflank, outmanoeuvre, outmaneuver, outrun, outwit, outgrow, surpass,
      supplant, oust, upstage, trump, pip, trounce, topple, overshadow, underbid, out-compete, undersell
    `),
    roles: ["subject>object", "subject:brand>object:brand", "subject>object:brand"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "challenge-dominance",
    type: "competition",
    verbs: wordList(`
      challenge, threaten, break, erode, end, loosen, contest, undermine, dent, weaken, chip, counter,
      reduce, cut, disrupt, attack, overcome, shake, eat, nibble
    `),
    objects: wordList(`
      dominance, lead, grip, hold, monopoly, position, share, leadership, reign, stranglehold, hegemony,
      supremacy, domination, market share, duopoly, ascendancy, primacy
    `),
    roles: ["subject>owned", "subject>of"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "chip-away",
    type: "competition",
    verbs: ["chip", "eat", "nibble", "cut", "break", "muscle", "encroach", "snap"],
    roles: ["subject>at:brand", "subject>into:brand"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "eat-lunch",
    type: "competition",
    verbs: ["eat", "steal", "spoil", "clip"],
    objects: ["lunch", "thunder", "party", "wing"],
    roles: ["subject>owned", "subject>of"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "steal-march",
    type: "competition",
    verbs: ["steal", "get", "gain", "have", "seize", "hold", "win", "open", "take"],
    objects: ["march", "jump", "edge", "upper hand", "advantage", "drop", "lead"],
    roles: ["subject>on", "subject>over"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "up-against",
    type: "competition",
    verbs: [
      "be up",
      "come up",
      "go up",
      "put up",
      "run up",
      "square up",
      "line up",
      "square off",
      "face off",
    ],
    roles: wordList(`
      subject>against, object>against, subject:brand>against, subject:brand>against:brand, subject>with
    `),
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "hold-against",
    type: "competition",
    verbs: wordList(`
      hold, defend, stand, struggle, bid, tender, pitch, measure, shape, price, position, play, prevail, need, unite, ally, combine, band,
      brace, arm
    `),
    roles: ["subject>against", "object>against"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "head-to-head",
    type: "competition",
    verbs: ["go", "stand", "compete", "meet", "run", "lock", "cross"],
    objects: ["head", "head-to-head", "toe", "toe-to-toe", "horn", "sword"],
    roles: ["subject>with", "subject>against", "subject*"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "each-other",
    type: "competition",
    verbs: wordList(`
      compete, undercut, fight, battle, challenge, poach, outbid, contend, vie, clash, attack, rival, race, hate,
      face, outdo, copy, shadow, constrain
    `),
    among: ["each", "another"],
    roles: ["subject*"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "chase-same",
    type: "competition",
    verbs: wordList(`
      be, chase, court, target, pursue, hunt, seek, go, compete, want, woo, bid, fight, cater
    `),
    among: ["same"],
    except: wordList(`
      member, association, group, owner, parent, family, city, town, country, street, boat, problem, fate, reason, name, index,
      investor, shareholder, size, way, page, thing, time, place, building
    `),
    roles: ["subject*", "subject>as"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "pit",
    type: "competition",
    verbs: ["pit", "array", "range", "match", "set"],
    except: ["case", "suit", "lawsuit", "trial", "dispute", "litigation", "hearing", "appeal"],
    roles: ["object>against"],
    confidence: 0.75,
  },
];
