/** Less usual terms of investment: debts turned into shares, subscriptions, money tied up, bets doubled and cashed in. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

const MONEY: readonly string[] = wordList(`
  money, cash, fund, capital, funding, finance, financing, backing, cheque, check, dollar, equity, support
`);
const DEBTS: readonly string[] = wordList(`
  loan, debt, note, bond, credit, grant, claim, receivable, borrowing, prepayment, convertible, debenture, arrears, bill, fee,
  warrant, option, advance, deposit, royalty, dividend
`);
const SECURITIES: readonly string[] = wordList(`
  share, stock, note, bond, warrant, unit, debenture, right, issue, placing, offering, flotation, ipo, capital, equity, tranche
`);

export const INVESTMENT_TERMS: readonly Frame[] = [
  {
    kind: "verb",
    name: "convert-debt",
    type: "investment",
    verbs: [
      "convert",
      "swap",
      "exchange",
      "turn",
      "transform",
      "capitalise",
      "capitalize",
      "trade",
      "change",
      "roll",
    ],
    objects: DEBTS,
    roles: [
      "subject>into:stake",
      "subject>for:stake",
      "subject>in:stake",
      "owned>into:stake",
      "owned>for:stake",
    ],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "subscribe-for-shares",
    type: "investment",
    verbs: ["subscribe"],
    among: SECURITIES,
    roles: ["subject>for:stake", "subject>to:stake", "subject>in:stake?"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "double-down",
    type: "investment",
    verbs: ["double down", "triple down", "bet", "gamble", "wager", "take a punt", "punt"],
    roles: ["subject>on:stake"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "cash-out",
    type: "investment",
    verbs: ["cash", "sell", "bow", "bail"],
    prepositions: ["out of"],
    roles: ["subject>out of:stake"],
    status: "ended",
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "pay-for-part",
    type: "investment",
    verbs: ["pay", "give", "hand", "offer", "spend"],
    among: [
      "%",
      "percent",
      "cent",
      "third",
      "quarter",
      "half",
      "fifth",
      "tenth",
      "sixth",
      "stake",
      "minority",
    ],
    roles: ["subject>for:stake"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "money-from",
    type: "investment",
    nouns: MONEY,
    unlessCarriers: ["lead", "co-lead", "join", "back"],
    roles: ["from>doer", "from>receiver"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "money-of",
    type: "investment",
    nouns: MONEY,
    carriers: ["burn", "spend", "lose", "waste", "squander", "blow", "raise", "devour", "consume"],
    roles: ["possessor>carrier"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "money-in",
    type: "investment",
    nouns: MONEY,
    carriers: ["have", "keep", "hold", "park", "tie", "leave", "lose", "sink", "get"],
    roles: ["agent>in"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "share-gained",
    type: "investment",
    nouns: ["stake", "shareholding", "holding", "minority stake", "%", "percent", "share", "position"],
    carriers: [
      "emerge",
      "end",
      "surface",
      "convert",
      "turn",
      "swap",
      "come",
      "reward",
      "pay",
      "compensate",
      "leave",
    ],
    roles: ["carrier>in", "carrier>of"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "cap-table",
    type: "investment",
    nouns: ["cap table", "register", "shareholder register", "share register", "shareholder list"],
    carriers: ["join", "sit", "appear", "enter", "stay", "remain", "be", "arrive", "show"],
    roles: ["carrier>possessor", "carrier>of", "carrier>modifier"],
    confidence: 0.75,
  },
];
