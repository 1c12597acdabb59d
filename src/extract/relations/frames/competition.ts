/** Competition, undirected. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

export const COMPETITION_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "compete-with",
    type: "competition",
    verbs: wordList(`
      compete, vie, contend, battle, jostle, spar, clash, tussle, duel, wrestle, fight, race
    `),
    roles: ["subject>with", "subject>against", "subject*"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "challenge",
    type: "competition",
    verbs: wordList(`
      challenge, rival, outcompete, undercut, outsell, dethrone, unseat, leapfrog, take on, displace,
      outpace, overtake, threaten, disrupt, outmuscle, confront, outspend, outdo, outclass, outgun, usurp,
      squeeze, eclipse, match, face
    `),
    roles: ["subject>object", "subject:brand>object:brand"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "challenge-dominance",
    type: "competition",
    verbs: wordList(`
      challenge, threaten, break, erode, end, loosen, contest, undermine, dent, weaken, chip, counter,
      reduce, cut
    `),
    objects: wordList(`
      dominance, lead, grip, hold, monopoly, position, share, leadership, reign, stranglehold, hegemony,
      supremacy, domination, market share
    `),
    roles: ["subject>owned", "subject>of"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "trail",
    type: "competition",
    verbs: ["trail", "lag", "beat", "outrank", "outperform"],
    roles: ["subject>object", "subject>behind"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "rank",
    type: "competition",
    verbs: wordList(`
      be, rank, come, stand, remain, sit, finish, pull, edge, stay, move, run, surge, slip, fall, rise, place
    `),
    roles: ["subject>behind", "subject>ahead of"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "up-against",
    type: "competition",
    verbs: ["be up", "come up", "go up"],
    roles: ["subject>against"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "head-to-head",
    type: "competition",
    verbs: ["go", "stand", "compete", "meet"],
    objects: ["head", "head-to-head", "toe", "toe-to-toe"],
    roles: ["subject>with", "subject>against"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "lose-share",
    type: "competition",
    verbs: wordList(`
      lose, cede, win, take, gain, grab, steal, poach, pinch, lure, woo, wrest, snatch, surrender, yield
    `),
    objects: wordList(`
      share, ground, market share, customer, business, marketshare, market, client, subscriber, user, order,
      passenger, viewer, reader, shopper, tender
    `),
    roles: ["subject>to", "subject>from", "subject>on"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "pit",
    type: "competition",
    verbs: ["pit"],
    roles: ["object>against"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "gain-on",
    type: "competition",
    verbs: ["gain", "close in", "encroach"],
    intransitive: true,
    roles: ["subject>on"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "catch-up",
    type: "competition",
    verbs: ["catch up"],
    roles: ["subject>with", "subject>to"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "competition-between",
    type: "competition",
    nouns: wordList(`
      competition, rivalry, race, battle, contest, price war, duel, showdown, war, feud, fight
    `),
    roles: [
      "between*",
      "possessor>with",
      "agent>with",
      "of>with",
      "from>possessor",
      "receiver>from",
      "possessor>against",
      "agent>against",
      "from>agent",
    ],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "heels-of",
    type: "competition",
    nouns: ["heel"],
    carriers: ["nip", "snap", "be"],
    roles: ["agent>of", "agent>possessor"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "alternative-to",
    type: "competition",
    nouns: wordList(`
      challenge, threat, answer, response, challenger, counterweight, riposte, alternative, rejoinder,
      rival
    `),
    roles: ["possessor>to", "from>to", "agent>to", "by>to"],
    confidence: 0.65,
  },
  {
    kind: "role",
    name: "rival",
    type: "competition",
    nouns: wordList(`
      rival, competitor, challenger, arch-rival, archrival, contender, nemesis, adversary, competition, foe,
      arch rival, opponent, bête noire
    `),
    holder: ["possessor", "to", "of", "for", "modifier", "with"],
    bearer: "source",
    mutual: true,
    topical: true,
    confidence: 0.8,
  },
  {
    kind: "role",
    name: "alternative",
    type: "competition",
    nouns: ["alternative", "threat", "answer", "challenge"],
    holder: ["to"],
    bearer: "source",
    confidence: 0.7,
  },
];
