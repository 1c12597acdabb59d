/** Ownership: parent to subsidiary. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";
import { OWNERSHIP_ROLES } from "./ownership-roles.ts";
import { OWNERSHIP_SHARES } from "./ownership-shares.ts";
import { OWNERSHIP_UNSAID } from "./ownership-unsaid.ts";
import { OWNERSHIP_SALES } from "./ownership-sales.ts";

export const OWNERSHIP_FRAMES: readonly Frame[] = [
  ...OWNERSHIP_ROLES,
  ...OWNERSHIP_SALES,
  ...OWNERSHIP_SHARES,
  ...OWNERSHIP_UNSAID,
  {
    kind: "verb",
    name: "own",
    type: "ownership",
    verbs: ["own", "control", "co-own"],
    stated: true,
    roles: ["subject>object:stake", "subject>of:stake", "subject>in"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "belong-to",
    type: "ownership",
    verbs: ["belong"],
    roles: ["to>subject:stake"],
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
    roles: wordList(
      `inside>subject, within>subject, under>subject, inside:affair>subject, within:affair>subject, under:affair>subject`,
    ),
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
    name: "ownership-of",
    type: "ownership",
    nouns: ["ownership", "control", "majority ownership"],
    roles: ["possessor>of", "by>of", "possessor>over"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "in-the-stable",
    type: "ownership",
    nouns: wordList(`stable, fold, portfolio, empire, family, ownership, umbrella, roof, hand, possession`),
    carriers: ["be", "sit", "remain", "stay", "lie", "rest", "stand", "fall"],
    roles: ["of>carrier", "possessor>carrier", "modifier>carrier"],
    confidence: 0.7,
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
