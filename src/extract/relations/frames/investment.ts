/** Investment: investor to investee. */
import type { Frame } from "./frame.ts";
import { FINANCIAL_SUPPORT } from "./investment-support.ts";
import { INVESTMENT_TERMS } from "./investment-terms.ts";
import { INVESTMENT_VERBS } from "./investment-verbs.ts";
import { wordList } from "../word-list.ts";

const STAKE_BUYING: readonly string[] = wordList(`
  take, acquire, buy, purchase, pick, get, receive, obtain, build, raise, increase, boost, lift, secure,
  snap, grab, gain, accumulate, amass, double, up, add, subscribe, own, hold, have, keep, retain, seek,
  want, accept, disclose, reveal, report
`);

/** Who buys these shares buys the company; a market share is none at all. */
const WHOLE: readonly string[] = ["all", "outstanding", "remaining", "entire", "every", "market"];

/** Words that make an investor a kind of company rather than somebody's shareholder. */
const INVESTOR_KINDS: readonly string[] = wordList(`
  activist, technology, tech, private, equity, property, infrastructure, venture, buyout, value, growth, climate, impact,
  energy, commodity, distressed, vulture, sovereign, serial, professional, retail, bank, estate
`);

export const INVESTMENT_FRAMES: readonly Frame[] = [
  ...INVESTMENT_VERBS,
  ...INVESTMENT_TERMS,
  ...FINANCIAL_SUPPORT,
  {
    kind: "noun",
    name: "stake-in",
    type: "investment",
    nouns: wordList(`
      stake, share, shareholding, holding, minority stake, minority interest, equity interest, ownership interest, financial interest,
      position, equity position, equity stake, minority holding, strategic stake, toehold, piece, slice, chunk, sliver
    `),
    carriers: STAKE_BUYING,
    unlessBeside: WHOLE,
    percent: false,
    roles: ["agent>in", "agent>of", "agent>modifier"],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "stake-bought",
    type: "investment",
    share: "minority",
    nouns: wordList(`
      stake, share, shareholding, holding, interest, equity interest, %, percent, majority, position, block, slice, chunk, piece
    `),
    carriers: wordList(`
      take, acquire, buy, purchase, pick, get, receive, obtain, build, secure, snap, grab, gain, increase,
      raise, boost, lift, add, subscribe, pay
    `),
    percent: true,
    roles: ["agent>in", "agent>of:stake", "agent>modifier"],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "part-bought",
    type: "investment",
    share: "minority",
    nouns: wordList(`
      half, third, quarter, portion, minority, slice, chunk, fifth, tenth
    `),
    carriers: ["take", "acquire", "buy", "purchase", "secure", "own", "hold"],
    roles: ["agent>of:stake"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "stake-of",
    type: "investment",
    nouns: ["stake", "shareholding", "minority stake", "minority interest", "holding", "equity stake"],
    holding: true,
    percent: false,
    roles: ["possessor>in", "by>in", "modifier>in"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "stake-sold",
    type: "investment",
    nouns: ["stake", "shareholding", "minority stake", "holding", "investment", "interest"],
    carriers: ["sell", "offload", "dump", "exit", "divest", "dispose", "unload"],
    roles: ["agent>in"],
    parting: true,
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "shares-bought",
    type: "investment",
    nouns: ["share", "stock", "warrant", "bond", "equity", "preferred stock", "option"],
    unlessBeside: WHOLE,
    carriers: ["buy", "purchase", "acquire", "receive", "get", "take", "subscribe"],
    roles: ["agent>of", "agent>possessor", "agent>in", "agent>modifier"],
    confidence: 0.75,
  },
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
  {
    kind: "role",
    name: "investor",
    type: "investment",
    nouns: wordList(`
      investor, backer, shareholder, stockholder, funder, minority shareholder, stakeholder, financial backer, lead investor,
      participant, co-investor, anchor investor, cornerstone investor, seed investor, equity holder, limited partner
    `),
    holder: ["possessor", "in:stake", "of", "modifier", "to"],
    unlessBeside: INVESTOR_KINDS,
    bearer: "source",
    topical: true,
    understood: ["raiser", "round"],
    confidence: 0.8,
  },
  {
    kind: "role",
    name: "investor-in",
    type: "investment",
    nouns: wordList(`
      investor, backer, shareholder, financier, lender, sponsor, supporter, creditor, bondholder, benefactor, holder, moneyman,
      paymaster, noteholder, guarantor, underwriter of losses
    `),
    holder: ["possessor", "in:stake", "of", "modifier", "to", "of:stake"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "portfolio-company",
    type: "investment",
    nouns: ["portfolio company", "investee", "portfolio"],
    holder: ["possessor", "of", "modifier"],
    bearer: "target",
    confidence: 0.75,
  },
  {
    kind: "compound",
    name: "backed-by",
    type: "investment",
    words: ["backed", "funded", "financed", "sponsored", "bankrolled", "supported"],
    named: "source",
    confidence: 0.85,
  },
];
