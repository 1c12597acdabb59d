/** Verbs of litigation and enforcement: plaintiff or authority to defendant. */
import type { VerbFrame } from "./frame.ts";
import { wordList } from "../word-list.ts";

export const LITIGATION_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "sue",
    type: "litigation",
    verbs: wordList(`
      sue, countersue, counter-sue, fine, investigate, probe, prosecute, penalise, penalize, sanction, subpoena,
      indict, scrutinise, scrutinize, accuse, raid, censure, summon, reprimand, arraign, audit, cite, rebuke, admonish,
      convict, debar, impeach, outlaw, blacklist
    `),
    roles: ["subject>object", "subject>recipient"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "charge-with",
    type: "litigation",
    verbs: ["charge"],
    prepositions: ["with", "over"],
    roles: ["subject>object"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "sue-absolutely",
    type: "litigation",
    verbs: ["sue", "countersue", "counter-sue", "counterclaim", "litigate"],
    roles: ["subject>object?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "litigate-against",
    type: "litigation",
    verbs: wordList(`
      litigate, appeal, rule, proceed, complain, move, file, sue, decide, testify, petition, counterclaim, act
    `),
    roles: ["subject>against"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "complain-of",
    type: "litigation",
    verbs: ["complain", "protest", "object"],
    prepositions: ["to"],
    roles: ["subject>about", "subject>of", "subject>content"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "allege",
    type: "litigation",
    verbs: ["allege"],
    roles: ["subject>content"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "infringe",
    type: "litigation",
    verbs: wordList(`
      infringe, violate, breach, misappropriate, steal, pirate, plagiarise, plagiarize, copy
    `),
    objects: wordList(`
      patent, copyright, trademark, mark, right, secret, invention, intellectual property, property
    `),
    roles: ["owned>subject", "of>subject"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "order-to",
    type: "litigation",
    verbs: wordList(`
      order, compel, force, ban, bar, prohibit, require, instruct, demand, forbid
    `),
    roles: ["subject>object"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "stop-company",
    type: "litigation",
    verbs: ["stop", "block", "prevent", "restrain", "halt", "forbid", "suspend"],
    organizationOnly: true,
    roles: ["subject>object"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "challenge-decision",
    type: "litigation",
    verbs: ["challenge", "contest", "appeal", "fight", "annul", "overturn"],
    objects: wordList(`
      decision, order, clearance, approval, ruling, refusal, rule, regulation, permit, ban, levy, finding
    `),
    roles: ["subject>owned", "subject>of", "subject>by"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "settle-with",
    type: "litigation",
    verbs: ["settle"],
    organizationOnly: true,
    roles: ["with>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "ordered-to-pay",
    type: "litigation",
    verbs: ["pay", "repay", "reimburse", "compensate", "refund", "hand"],
    governors: ["order", "tell", "instruct", "require", "force", "compel", "oblige", "condemn", "sentence"],
    roles: ["to>subject", "object>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "pay-damages",
    type: "litigation",
    verbs: ["pay", "owe"],
    objects: ["damage", "damages", "compensation", "restitution", "fine", "penalty"],
    roles: ["to>subject", "recipient>subject"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "seek-damages",
    type: "litigation",
    verbs: ["seek", "demand", "claim", "want", "win", "recover", "pursue"],
    objects: ["damage", "damages", "compensation", "redress", "restitution", "injunction", "recompense"],
    roles: ["subject>from", "subject>against"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "demand-sum",
    type: "litigation",
    verbs: ["demand", "claim"],
    objects: ["million", "billion", "sum", "refund", "repayment", "payment"],
    roles: ["subject>from"],
    confidence: 0.65,
  },
];
