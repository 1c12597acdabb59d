/** Investment told by what the money does or how it is handed over: "cash from A kept B alive", "provided B with a loan", "a bet on B". */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

const FUNDS: readonly string[] = wordList(`
  money, cash, fund, capital, funding, finance, financing, backing, cheque, check, equity, loan, credit, grant, injection,
  infusion, investment, million, billion, lifeline, bailout
`);
const LOANS: readonly string[] = wordList(`
  loan, credit, facility, funding, capital, money, cash, financing, finance, grant, equity, million, billion, lifeline, mortgage,
  overdraft
`);

export const FINANCIAL_SUPPORT: readonly Frame[] = [
  {
    kind: "noun",
    name: "money-sustains",
    type: "investment",
    nouns: FUNDS,
    carriers: wordList(`
      keep, save, rescue, sustain, give, tide, help, enable, allow, let, finance, fund, revive, see, carry, bolster, shore
    `),
    roles: ["from>object", "possessor>object"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "bet-on",
    type: "investment",
    nouns: ["bet", "wager", "punt", "gamble", "early bet"],
    roles: ["possessor>on:stake", "agent>on:stake", "by>on:stake", "from>on:stake"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "share-sale",
    type: "investment",
    nouns: wordList(`
      share sale, share issue, share placement, stake sale, private placement, share placing, rights issue, capital increase,
      sale of shares, sale of a stake
    `),
    roles: ["to>possessor", "to>agent", "with>agent", "with>possessor"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "last-shares-sold",
    type: "investment",
    nouns: ["share", "stock", "%", "percent", "cent"],
    beside: ["last", "remaining", "final", "all"],
    carriers: ["sell", "offload", "dump", "divest", "dispose", "unload"],
    roles: ["agent>in", "agent>of"],
    parting: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "provide-with",
    type: "investment",
    verbs: ["provide", "furnish", "supply", "help", "support", "back", "prop up", "assist"],
    among: LOANS,
    prepositions: ["with"],
    roles: ["subject>object"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "close-with",
    type: "investment",
    verbs: ["close", "complete", "announce", "land", "secure", "seal", "wrap up", "raise"],
    objects: ["round", "series", "raise", "fundraising", "seed", "placement", "seed round"],
    without: ["from"],
    roles: ["with>subject"],
    confidence: 0.65,
  },
];
