/** Verbs of working together, undirected: "teamed up with B", "joined forces", "joined the consortium". */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

export const PARTNERING_VERBS: readonly VerbFrame[] = [
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
    name: "unite",
    type: "partnership",
    verbs: ["unite", "bring together", "bind", "ally", "put together", "band"],
    roles: ["object*", "object>with"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "be-in-league",
    type: "partnership",
    verbs: ["be", "stand", "appear", "act", "move"],
    takes: ["in league with", "in cahoots with", "arm in arm with", "hand in glove with", "in harness with"],
    roles: wordList(`
      subject>in league with, subject>in cahoots with, subject>arm in arm with, subject>hand in glove with, subject>in harness with
    `),
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "bring-on-board",
    type: "partnership",
    verbs: ["bring", "take", "get", "rope", "draw", "enlist", "recruit", "draft"],
    among: ["board"],
    roles: ["subject>object"],
    generic: true,
    confidence: 0.55,
  },
];
