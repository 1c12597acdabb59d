/** Litigation: plaintiff or authority to defendant. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

/** The wording found by reading a deal, not a party, as the object of a review; it needs no roles of its own. */
export const ACQUISITION_REVIEW: Frame = {
  kind: "verb",
  name: "review-of-deal",
  type: "litigation",
  verbs: [],
  roles: [],
  confidence: 0.7,
};

export const LITIGATION_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "sue",
    type: "litigation",
    verbs: wordList(`
      sue, countersue, fine, investigate, probe, prosecute, charge, penalise, penalize, sanction, subpoena,
      indict, scrutinise, scrutinize, accuse, raid, censure, summon, reprimand, arraign, audit
    `),
    roles: ["subject>object", "subject>recipient"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "sue-absolutely",
    type: "litigation",
    verbs: ["sue", "countersue"],
    roles: ["subject>object?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "litigate-against",
    type: "litigation",
    verbs: wordList(`
      litigate, appeal, rule, proceed, complain, move, file, sue, decide
    `),
    roles: ["subject>against"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "order-to",
    type: "litigation",
    verbs: wordList(`
      order, compel, force, ban, bar, prohibit, require, instruct, demand
    `),
    roles: ["subject>object"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "look-into",
    type: "litigation",
    verbs: ["look", "inquire", "enquire"],
    roles: ["subject>into"],
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
    verbs: ["examine", "review", "study"],
    roles: ["subject>object"],
    organizationOnly: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "seek-damages",
    type: "litigation",
    verbs: ["seek", "demand", "claim", "want", "win", "recover"],
    objects: ["damage", "damages", "compensation", "redress", "restitution", "injunction"],
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
  {
    kind: "noun",
    name: "taken-to-court",
    type: "litigation",
    nouns: ["court", "tribunal", "arbitration", "arbitrator", "judge", "ombudsman"],
    carriers: ["take", "drag", "haul", "summon", "pull", "bring"],
    roles: ["agent>object"],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "legal-dispute",
    type: "litigation",
    nouns: wordList(`
      legal battle, legal dispute, legal fight, court battle, court fight, courtroom battle, patent dispute, patent fight,
      patent battle, patent war, copyright dispute, trial, legal tussle, legal row, legal wrangle, legal feud, court case
    `),
    roles: [
      "possessor>with",
      "agent>with",
      "possessor>against",
      "agent>against",
      "of>against",
      "by>against",
      "between*",
      "agent*",
    ],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "lawsuit",
    type: "litigation",
    nouns: wordList(`
      lawsuit, suit, complaint, case, action, class action, legal action, legal proceeding, proceeding,
      claim, charge, litigation, countersuit, counterclaim, antitrust case, antitrust suit, injunction,
      copyright suit, patent suit, petition, fight, legal challenge, appeal, subpoena, indictment,
      arbitration, allegation, legal claim, ruling, judgment, judgement, verdict,
      penalty, fine, sanction, summons, writ, cease-and-desist letter, cease-and-desist order, levy, decision
    `),
    roles: [
      "by>against",
      "from>against",
      "possessor>against",
      "agent>against",
      "by>receiver",
      "from>receiver",
      "modifier>against",
      "of>against",
      "by>on",
      "agent>on",
      "from>possessor",
      "from>carrier",
      "with>receiver",
      "between*",
      "from>agent",
      "agent>recipient",
    ],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "order-against",
    type: "litigation",
    nouns: ["order", "restraining order", "enforcement action", "enforcement order"],
    roles: ["by>against", "from>against", "possessor>against", "agent>against"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "investigation",
    type: "litigation",
    nouns: wordList(`
      investigation, inquiry, enquiry, probe, review, antitrust investigation, scrutiny, examination,
      antitrust probe, study
    `),
    roles: [
      "by>into",
      "possessor>into",
      "agent>into",
      "by>of",
      "possessor>of",
      "from>receiver",
      "by>receiver",
      "agent>against",
      "agent>of",
      "modifier>into",
      "from>possessor",
      "agent>clause",
      "possessor>clause",
      "by>carrier",
      "from>carrier",
    ],
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "plaintiff",
    type: "litigation",
    nouns: ["plaintiff", "claimant", "complainant"],
    holder: ["against"],
    bearer: "source",
    confidence: 0.6,
  },
];
