/** What authorities do to companies short of a suit: licences withdrawn, papers demanded, objections sent, sums collected. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const ORDER_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "withdraw-licence",
    type: "litigation",
    verbs: wordList(`
      revoke, withdraw, suspend, annul, cancel, rescind, void, freeze, terminate, pull, deny, refuse, nullify
    `),
    objects: wordList(`
      licence, license, permit, authorisation, authorization, approval, charter, registration, accreditation, certificate,
      certification, permission, concession
    `),
    organizationOnly: true,
    roles: ["subject>owned", "subject>of", "subject>recipient"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "strip-of-licence",
    type: "litigation",
    verbs: ["strip", "deprive"],
    prepositions: ["of"],
    organizationOnly: true,
    roles: ["subject>object"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "demand-papers",
    type: "litigation",
    verbs: ["demand", "request", "seek", "require", "obtain", "seize", "subpoena", "want", "collect"],
    objects: wordList(`
      document, information, explanation, proof, record, answer, data, paper, file, evidence, email, correspondence, detail
    `),
    organizationOnly: true,
    roles: ["subject>from", "subject>owned"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "ask-for-papers",
    type: "litigation",
    verbs: ["ask", "press", "question", "grill", "quiz", "interrogate", "interview", "order", "tell"],
    among: wordList(`
      document, information, explanation, proof, record, answer, data, paper, evidence, practice, conduct, clarification, account
    `),
    organizationOnly: true,
    roles: ["subject>object"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "inform-of-objections",
    type: "litigation",
    verbs: ["inform", "notify", "warn", "advise", "send", "serve", "hand", "issue"],
    among: wordList(`
      view, objection, finding, conclusion, concern, breach, violation, infringement, charge, proceeding, infraction
    `),
    organizationOnly: true,
    roles: ["subject>object", "subject>recipient", "subject>to"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "tell-court",
    type: "litigation",
    verbs: [
      "find",
      "conclude",
      "determine",
      "establish",
      "rule",
      "allege",
      "charge",
      "accuse",
      "contend",
      "argue",
    ],
    among: wordList(`
      law, rule, competition, position, dominance, consumer, customer, act, regulation, obligation, duty, settlement, order, bid,
      cartel, price, user, investor, privacy, money, sanction
    `),
    organizationOnly: true,
    roles: ["subject>content"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "pay-authority",
    type: "litigation",
    verbs: ["pay"],
    objects: ["million", "billion", "fine", "penalty", "settlement"],
    organizationOnly: true,
    roles: ["to>subject"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "consent-order",
    type: "litigation",
    nouns: wordList(`
      consent order, consent decree, deferred prosecution agreement, non-prosecution agreement, plea agreement, settlement,
      undertaking, consent agreement
    `),
    organizationOnly: true,
    roles: ["with>agent", "of>agent", "with>possessor", "agent>with", "by>concerning", "of>concerning"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "appealed-punishment",
    type: "litigation",
    nouns: [
      "fine",
      "penalty",
      "sanction",
      "decision",
      "order",
      "ruling",
      "levy",
      "ban",
      "finding",
      "verdict",
    ],
    carriers: ["appeal", "contest", "challenge", "fight", "dispute", "overturn", "pay", "face"],
    organizationOnly: true,
    roles: ["by>carrier", "from>carrier"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "punishment",
    type: "litigation",
    nouns: wordList(`
      penalty, fine, sanction, levy, punishment, ban, moratorium, order, restriction, cap
    `),
    carriers: [
      "impose",
      "levy",
      "inflict",
      "slap",
      "place",
      "obtain",
      "win",
      "secure",
      "adopt",
      "issue",
      "propose",
    ],
    organizationOnly: true,
    roles: ["agent>on", "by>on", "agent>against"],
    confidence: 0.7,
  },
];
