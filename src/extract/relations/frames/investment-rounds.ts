/** Who takes part in a funding round, be it named in the sentence or told of before: "A led", "A and B joined it", "the money came from C". */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

const MONEY: readonly string[] = wordList(`
  million, billion, m, bn, money, capital, cash, fund, funding, financing, finance, cheque, check, equity, crore, investment, rest,
  remainder, balance, bulk, half, third, quarter, most, seed, sum, amount
`);
const ROUND: readonly string[] = [
  "it",
  "round",
  "series",
  "financing",
  "funding",
  "raise",
  "fundraising",
  "deal",
];
/** Goal of who puts money into a round. */
const INTO_ROUND: readonly string[] = ["subject>raiser", "subject>round"];

export const ROUND_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "round-led-by",
    type: "investment",
    verbs: ["lead", "co-lead", "anchor", "head", "spearhead"],
    roles: ["subject>raiser"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "lead-round-of-raiser",
    type: "investment",
    verbs: ["lead", "co-lead", "anchor", "join", "back", "underwrite", "support", "enter"],
    objects: ROUND,
    roles: INTO_ROUND,
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "lead-known-round",
    type: "investment",
    verbs: ["lead", "co-lead"],
    intransitive: true,
    roles: ["subject>round"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "lead-round-with",
    type: "investment",
    verbs: ["lead", "co-lead", "head", "anchor"],
    adverbs: ["alongside", "too", "in tow", "behind"],
    roles: ["with>raiser?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "lead-together",
    type: "investment",
    verbs: ["lead", "co-lead", "anchor", "head"],
    objects: ROUND,
    roles: [
      "together with>in:stake",
      "together with>raiser",
      "together with>round",
      "with>in:stake",
      "with>raiser",
      "with>round",
    ],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "invest-together",
    type: "investment",
    verbs: ["invest", "co-invest", "buy into", "participate"],
    roles: ["together with>in:stake", "with>in:stake"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "joined-by",
    type: "investment",
    verbs: ["join", "follow", "accompany", "flank"],
    passiveOnly: true,
    roles: INTO_ROUND,
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "put-in",
    type: "investment",
    verbs: wordList(`
      put in, chip in, kick in, stump up, pony up, throw in, cough up, pitch in, come in, come up, put up
    `),
    objects: MONEY,
    roles: ["subject>for:stake", "subject>into:stake", "subject>raiser", "subject>round"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "contribute",
    type: "investment",
    verbs: wordList(`
      contribute, provide, supply, commit, pledge, invest, add, inject, furnish, put, promise, write, bring
    `),
    objects: MONEY,
    roles: INTO_ROUND,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "money-comes-from",
    type: "investment",
    verbs: ["come", "stem", "flow", "arrive"],
    subjects: MONEY,
    roles: ["from>raiser", "from>round", "from>for"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "take-part",
    type: "investment",
    verbs: ["take"],
    objects: ["part"],
    roles: ["subject>raiser", "subject>in:stake", "subject>round", "subject>in:stake?"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "participate",
    type: "investment",
    verbs: ["participate"],
    roles: ["subject>raiser", "subject>in:stake", "subject>round", "subject>in:stake?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "participating",
    type: "investment",
    verbs: wordList(`
      participate, join, follow, invest, contribute, take, chip in, come in, put in, pitch in, weigh in, top up, re-up
    `),
    roles: ["subject>raiser"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "follow-on",
    type: "investment",
    verbs: wordList(`
      participate, join, follow, invest, chip in, pitch in, weigh in, re-up, reinvest, return, come in, come aboard, come on board
    `),
    intransitive: true,
    roles: ["subject>round"],
    confidence: 0.7,
  },
];
