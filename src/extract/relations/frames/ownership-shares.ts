/** Ownership as told by shares: who holds how much of a company. */
import { HELD_SHARES } from "../share-words.ts";
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const OWNERSHIP_SHARES: readonly Frame[] = [
  {
    kind: "noun",
    name: "stake-listed",
    type: "ownership",
    nouns: HELD_SHARES,
    roles: ["shareholder>shared", "agent>shared"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "stake-held",
    type: "ownership",
    nouns: wordList(`
      stake, share, shareholding, holding, interest, ownership, %, percent, majority, cent, fifth, third, quarter, half, tenth, vote
    `),
    carriers: wordList(`
      own, hold, have, control, retain, keep, maintain, possess, be, command, sit, speak, disclose, report, reveal, declare, amass,
      notify
    `),
    percent: true,
    roles: ["agent>in", "agent>of:stake", "agent>modifier", "carrier>in", "carrier>of:stake"],
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
    kind: "verb",
    name: "own-with",
    type: "ownership",
    verbs: ["own", "co-own", "control"],
    roles: ["with>object", "together with>object"],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "with-share",
    type: "ownership",
    nouns: ["%", "percent", "cent", "stake", "holding", "shareholding", "fifth", "third", "quarter"],
    percent: true,
    roles: ["bearing>of:stake", "bearing>in:stake"],
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "holder-of-share",
    type: "ownership",
    nouns: ["holder", "owner", "shareholder", "investor", "stockholder"],
    percent: true,
    holder: ["of:stake", "possessor", "in"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "counted-shareholders",
    type: "ownership",
    nouns: ["shareholder", "owner", "investor", "stockholder", "partner"],
    counted: true,
    holder: ["possessor", "of", "in"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "brands-run",
    type: "ownership",
    nouns: wordList(
      `fascia, brand, banner, marque, label, nameplate, business, chain, subsidiary, unit, division, arm`,
    ),
    carriers: ["operate", "trade", "own", "run", "comprise", "control", "have"],
    roles: ["carrier>including", "carrier>among them", "carrier>such as", "carrier>members"],
    confidence: 0.65,
  },
];
