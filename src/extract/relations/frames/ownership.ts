/** Ownership: parent to subsidiary. */
import type { Frame } from "./frame.ts";
import { OWNERSHIP_ROLES } from "./ownership-roles.ts";
import { OWNERSHIP_SALES } from "./ownership-sales.ts";
import { wordList } from "../word-list.ts";

export const OWNERSHIP_FRAMES: readonly Frame[] = [
  ...OWNERSHIP_ROLES,
  ...OWNERSHIP_SALES,
  {
    kind: "verb",
    name: "own",
    type: "ownership",
    verbs: ["own", "control", "co-own"],
    roles: ["subject>object:stake", "subject>of:stake", "subject>in"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "belong-to",
    type: "ownership",
    verbs: ["belong"],
    roles: ["to>subject"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "sit-with",
    type: "ownership",
    verbs: ["sit", "lie", "rest", "remain"],
    roles: ["with>subject:stake"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "sit-inside",
    type: "ownership",
    verbs: ["sit", "reside"],
    roles: ["inside>subject", "within>subject", "under>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "spin-out",
    type: "ownership",
    verbs: ["spin", "split", "carve", "demerge", "hive", "separate"],
    roles: ["out of>object", "from>object", "subject>object"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "spun-out-of",
    type: "ownership",
    verbs: ["spin", "split"],
    roles: ["out of>subject", "from>subject"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "stake-listed",
    type: "ownership",
    nouns: [
      "%",
      "percent",
      "cent",
      "third",
      "quarter",
      "fifth",
      "half",
      "rest",
      "remainder",
      "balance",
      "majority",
    ],
    roles: ["shareholder>shared"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "stake-held",
    type: "ownership",
    nouns: wordList(`
      stake, share, shareholding, holding, interest, ownership, %, percent, majority
    `),
    carriers: wordList(`
      own, hold, have, control, retain, keep, maintain, possess, be, command, sit
    `),
    percent: true,
    roles: ["agent>in", "agent>of:stake", "agent>modifier"],
    confidence: 0.85,
  },
  {
    kind: "noun",
    name: "stake-owned",
    type: "ownership",
    nouns: wordList(`
      stake, share, shareholding, holding, interest, ownership, %, percent, majority
    `),
    holding: true,
    percent: true,
    roles: ["possessor>in", "possessor>of"],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "ownership-of",
    type: "ownership",
    nouns: ["ownership", "control", "majority ownership"],
    roles: ["possessor>of", "by>of", "possessor>over"],
    confidence: 0.75,
  },
  {
    kind: "compound",
    name: "owned-by",
    type: "ownership",
    words: ["owned", "controlled", "run"],
    named: "source",
    confidence: 0.85,
  },
];
