/** Suits, claims and penalties: who goes to law against whom. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

export const SUIT_FRAMES: readonly Frame[] = [
  {
    kind: "noun",
    name: "taken-to-court",
    type: "litigation",
    nouns: wordList(`
      court, tribunal, arbitration, arbitrator, judge, ombudsman, law
    `),
    carriers: ["take", "drag", "haul", "summon", "pull", "bring", "hale", "lug"],
    roles: ["agent>object"],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "go-to-court",
    type: "litigation",
    nouns: ["court", "tribunal", "arbitration"],
    carriers: ["go", "turn", "head", "resort", "return", "rush", "run"],
    roles: ["carrier>against", "carrier>with"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "authority-in-court",
    type: "litigation",
    nouns: ["court"],
    carriers: ["go", "turn", "head", "return"],
    organizationOnly: true,
    roles: ["carrier>against?"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "seek-arbitration",
    type: "litigation",
    nouns: ["arbitration"],
    carriers: ["file", "seek", "demand", "start", "begin", "commence", "launch", "initiate", "open", "apply"],
    roles: ["carrier>against", "carrier>with"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "legal-dispute",
    type: "litigation",
    nouns: wordList(`
      legal battle, legal dispute, legal fight, court battle, court fight, courtroom battle, patent dispute, patent fight,
      patent battle, patent war, copyright dispute, trial, legal tussle, legal row, legal wrangle, legal feud, court case,
      legal war, legal spat, legal quarrel, trade secrets case, trademark dispute, trademark case
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
      claim, charge, litigation, countersuit, counter-suit, counterclaim, antitrust case, antitrust suit, injunction,
      copyright suit, patent suit, petition, fight, legal challenge, appeal, subpoena, indictment,
      arbitration, allegation, legal claim, ruling, judgment, judgement, verdict, group action, civil action, damages claim,
      penalty, fine, sanction, summons, writ, cease-and-desist letter, cease-and-desist order, levy, decision,
      infringement action, infringement suit, civil suit, civil case, derivative suit, cross-complaint, accusation
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
    name: "bring-suit",
    type: "litigation",
    nouns: wordList(`
      lawsuit, suit, class action, legal action, legal proceeding, proceeding, countersuit, counter-suit, counterclaim,
      group action, civil action, civil suit, civil case, patent suit, infringement action, action, writ, case
    `),
    carriers: [
      "file",
      "bring",
      "lodge",
      "launch",
      "start",
      "begin",
      "commence",
      "issue",
      "initiate",
      "prepare",
    ],
    roles: ["agent>against?", "by>against?"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "suit-by",
    type: "litigation",
    nouns: wordList(`
      lawsuit, suit, class action, legal action, countersuit, counter-suit, counterclaim, patent suit, complaint, action,
      infringement action, civil suit, civil action, group action
    `),
    roles: ["by>against?", "from>against?"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "quarrel-in-court",
    type: "litigation",
    nouns: ["court", "tribunal", "arbitration", "litigation"],
    carriers: ["fight", "quarrel", "clash", "battle", "wrangle", "spar", "tangle"],
    roles: ["carrier*", "carrier>with", "carrier>against", "carrier>object"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "hit-with-suit",
    type: "litigation",
    nouns: wordList(`
      lawsuit, suit, writ, claim, summons, subpoena, order, enforcement order, enforcement notice, fine, penalty, bill, injunction,
      class action, complaint, charge, demand
    `),
    carriers: ["hit", "slap", "serve", "smack", "whack", "punish", "threaten", "land"],
    roles: ["agent>object", "by>object"],
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "plaintiff",
    type: "litigation",
    nouns: ["plaintiff", "claimant", "complainant", "accuser"],
    holder: ["against", "possessor"],
    bearer: "source",
    confidence: 0.6,
  },
];
