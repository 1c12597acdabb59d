/** Money put into a company: "an investment in B", "participation from A", "a loan to B". */
import { wordList } from "../word-list.ts";
import type { NounFrame } from "./frame.ts";

export const INVESTMENT_MONEY: readonly NounFrame[] = [
  {
    kind: "noun",
    name: "investment-in",
    type: "investment",
    nouns: wordList(`
      investment, equity investment, minority investment, bet, injection, capital injection, cash injection,
      infusion, capital infusion, funding, backing, wager, lifeline, bailout, bail-out, rescue, financing
    `),
    roles: [
      "by>in",
      "from>in",
      "possessor>in",
      "agent>in",
      "agent>into",
      "modifier>in",
      "from>possessor",
      "by>possessor",
      "of>in",
      "from>for",
      "from>receiver",
      "possessor>of",
      "agent>for",
    ],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "participation",
    type: "investment",
    nouns: wordList(`
      participation, support, backing, contribution, money, cheque, check, commitment, involvement
    `),
    roles: ["from>raiser", "by>raiser", "of>raiser"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "on-the-list",
    type: "investment",
    nouns: wordList(`
      lead, head, helm, list, cap table, register, investor, backer, participant, shareholder, syndicate, round
    `),
    roles: ["companion>raiser"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "loan",
    type: "investment",
    nouns: [
      "loan",
      "grant",
      "credit line",
      "line of credit",
      "credit facility",
      "loan guarantee",
      "prepayment",
    ],
    unlessCarriers: [
      "sell",
      "offload",
      "buy",
      "transfer",
      "repay",
      "refinance",
      "dump",
      "unload",
      "securitise",
      "securitize",
    ],
    roles: ["from>to", "by>to", "possessor>to", "agent>to", "agent>recipient", "from>receiver", "agent>for"],
    confidence: 0.65,
  },
];
