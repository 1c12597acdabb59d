/** Money that does not say into whom: "A put in £2m in 2019", "the first outside money came from A". */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

const SUMS: readonly string[] = wordList(`
  million, billion, m, bn, money, capital, cash, funding, seed, cheque, check, equity, crore, sum
`);
const CAPITAL: readonly string[] = wordList(`
  money, capital, seed money, seed capital, funding, financing, finance, venture capital, start-up capital, growth capital, equity
`);

export const INVESTMENT_UNSAID: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "put-in-understood",
    type: "investment",
    verbs: wordList(`put in, chip in, stump up, pony up, cough up, put up, inject, kick in`),
    objects: SUMS,
    without: ["for", "to", "into"],
    roles: ["subject>raiser?"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "capital-from-understood",
    type: "investment",
    verbs: ["come", "be", "arrive"],
    subjects: CAPITAL,
    without: ["for"],
    roles: ["from>raiser?"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "join-beside-investors",
    type: "investment",
    verbs: wordList(`come in, come aboard, come on board, join, enter, come`),
    among: ["shareholder", "investor", "backer", "partner"],
    roles: ["with>raiser", "with>round", "with>raiser?"],
    confidence: 0.65,
  },
];
