/** Inquiries by authorities: who looks into what, whom they visit and whom they send an order. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const INQUIRY_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "look-into",
    type: "litigation",
    verbs: ["look", "inquire", "enquire", "delve", "dig", "probe"],
    roles: ["subject>into:affair"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "examine-whether",
    type: "litigation",
    verbs: wordList(`
      examine, investigate, look, probe, review, scrutinise, scrutinize, inquire, ask, check, study, question
    `),
    roles: ["subject>clause"],
    organizationOnly: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "examine",
    type: "litigation",
    verbs: ["examine", "review", "study", "investigate", "probe", "scrutinise", "scrutinize", "inspect"],
    roles: ["subject>object:affair"],
    organizationOnly: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "search-premises",
    type: "litigation",
    verbs: ["search", "raid", "inspect", "visit", "seal"],
    objects: ["office", "offices", "premise", "premises", "headquarters", "building"],
    roles: ["subject>owned", "subject>of"],
    organizationOnly: true,
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "investigation",
    type: "litigation",
    nouns: wordList(`
      investigation, inquiry, enquiry, probe, review, antitrust investigation, scrutiny, examination,
      antitrust probe, study, audit, raid, dawn raid, inspection
    `),
    roles: [
      "by>into:affair",
      "possessor>into:affair",
      "agent>into:affair",
      "by>of:affair",
      "possessor>of:affair",
      "from>receiver",
      "by>receiver",
      "agent>against",
      "agent>of:affair",
      "modifier>into:affair",
      "from>possessor",
      "agent>clause",
      "possessor>clause",
      "by>carrier",
      "from>carrier",
    ],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "open-inquiry",
    type: "litigation",
    nouns: wordList(`
      investigation, inquiry, enquiry, probe, examination
    `),
    carriers: wordList(`
      open, launch, start, begin, run, conduct, hold, initiate, announce, extend, continue, prepare, pursue, lead, commence,
      make, carry, undertake, close, end, drop, conclude
    `),
    organizationOnly: true,
    unless: ["clause"],
    roles: ["agent>into?"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "inquiry-by",
    type: "litigation",
    nouns: wordList(`
      investigation, inquiry, enquiry, probe, examination, review, antitrust investigation, antitrust probe, raid, dawn raid
    `),
    organizationOnly: true,
    unless: ["clause"],
    roles: ["by>into?"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "order-against",
    type: "litigation",
    nouns: wordList(`
      order, restraining order, enforcement action, enforcement order, consent order, injunction
    `),
    roles: ["by>against", "from>against", "possessor>against", "agent>against"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "notice-to",
    type: "litigation",
    nouns: wordList(`
      citation, notice of violation, enforcement notice, enforcement order, warning letter, subpoena, summons, writ,
      civil investigative demand, investigative demand, statement of objections, list of objections, charge sheet,
      improvement notice, stop order, consent order, compulsory order, fine, penalty, cease-and-desist order
    `),
    organizationOnly: true,
    roles: ["agent>to", "by>to", "agent>on", "by>on", "agent>recipient", "agent>against", "from>receiver"],
    confidence: 0.7,
  },
];
