/** Verbs of investment: investor to investee. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";
import { ROUND_VERBS } from "./investment-rounds.ts";

/** What a company sells of itself. */
const OWN_SHARES: readonly string[] = wordList(`
  stake, share, stock, minority, equity, warrant, bond, holding, shareholding, %, percent, cent, slice, note, interest
`);

export const INVESTMENT_VERBS: readonly VerbFrame[] = [
  ...ROUND_VERBS,
  {
    kind: "verb",
    name: "invest-in",
    type: "investment",
    verbs: wordList(`
      invest, reinvest, co-invest, participate, bet, buy into, pump, pour, plough, plow, inject, sink,
      channel, funnel, put, commit, plunge, stake, sow, gamble, punt, buy in
    `),
    share: "minority",
    roles: ["subject>in:stake", "subject>into:stake", "object>in:stake"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "invest",
    type: "investment",
    verbs: ["invest", "reinvest", "co-invest", "chip in"],
    roles: ["subject>in:stake?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "back",
    type: "investment",
    verbs: wordList(`
      back, fund, bankroll, finance, seed, recapitalise, recapitalize, prop up, bail out, underwrite, capitalise,
      co-fund, co-finance
    `),
    roles: ["subject>object", "subject>object:stake"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "raise-from",
    type: "investment",
    verbs: wordList(`
      raise, close, complete, finalise, finalize, secure, receive, obtain, get, attract, collect, land, borrow, win, draw,
      take, accept, net, garner, gather, have, bag, pocket, bank, scoop, haul, score, amass, lock, pull, scrape, tap, solicit,
      pick, nab, snag, announce, see, enjoy
    `),
    objects: wordList(`
      million, billion, m, bn, funding, capital, investment, financing, money, round, fund, cash, finance,
      seed, equity, crore, $, €, £, backing, grant
    `),
    roles: ["from>subject"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "lend-to",
    type: "investment",
    verbs: ["lend", "loan"],
    stated: true,
    roles: ["subject>to", "subject>recipient"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "lead-round",
    type: "investment",
    verbs: ["lead", "co-lead", "join", "anchor", "head", "spearhead", "follow"],
    objects: wordList(`
      round, funding, financing, series, raise, investment, raising, fundraising, syndicate, flotation, ipo,
      offering, listing, placing, issue, seed
    `),
    roles: [
      "subject>for:stake",
      "subject>in:stake",
      "subject>of:stake",
      "subject>owned",
      "subject>raiser",
      "subject>round",
      "subject>raiser?",
    ],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "write-cheque",
    type: "investment",
    verbs: ["write", "sign", "cut", "hand"],
    objects: ["cheque", "check"],
    roles: ["subject>to", "subject>for", "subject>owned", "subject>raiser?"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "sell-stake-to",
    type: "investment",
    share: "minority",
    verbs: ["sell", "issue", "place", "offload", "hand", "allot", "transfer"],
    objects: wordList(`
      stake, share, stock, fifth, third, quarter, half, tenth, minority, slice, chunk, interest, holding,
      shareholding, equity, %, percent, cent, warrant, bond
    `),
    roles: ["to>in:stake", "to>of:stake", "recipient>in:stake", "recipient>of:stake"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "sell-own-shares-to",
    type: "investment",
    verbs: ["sell", "issue", "place", "hand", "allot", "cede", "give", "grant"],
    objects: OWN_SHARES,
    without: ["of", "in"],
    roles: ["to>subject", "recipient>subject", "to>subject?"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "sell-part-of-own-shares-to",
    type: "investment",
    verbs: ["sell", "issue", "place", "offload", "hand", "allot", "cede", "transfer"],
    objects: [
      "fifth",
      "third",
      "quarter",
      "half",
      "tenth",
      "%",
      "percent",
      "cent",
      "block",
      "tranche",
      "slice",
    ],
    among: ["share", "stock", "equity", "capital"],
    roles: ["to>subject"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "commit-to",
    type: "investment",
    verbs: wordList(`
      commit, pledge, promise, give, provide, hand, contribute, extend, grant, earmark, award, throw, offer,
      advance, send, wire
    `),
    objects: wordList(`
      million, billion, money, funding, capital, loan, grant, m, bn, cash, credit, financing, lifeline, cheque
    `),
    roles: ["subject>to", "subject>recipient"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "bring-in",
    type: "investment",
    verbs: ["bring in", "draw in", "attract", "rope in", "reel in", "welcome"],
    roles: ["object>raiser"],
    confidence: 0.7,
  },
];
