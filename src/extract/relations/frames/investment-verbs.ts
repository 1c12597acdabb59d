/** Verbs of investment: investor to investee. */
import type { VerbFrame } from "./frame.ts";
import { wordList } from "../word-list.ts";

export const INVESTMENT_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "invest-in",
    type: "investment",
    verbs: wordList(`
      invest, reinvest, co-invest, participate, bet, buy into, pump, pour, plough, plow, inject, sink,
      channel, funnel, put, commit, plunge, stake, sow, gamble, punt, buy in
    `),
    roles: ["subject>in:stake", "subject>into:stake", "object>in:stake"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "invest",
    type: "investment",
    verbs: ["invest", "reinvest", "co-invest", "buy in", "chip in"],
    roles: ["subject>in:stake?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "back",
    type: "investment",
    verbs: wordList(`
      back, fund, bankroll, finance, seed, recapitalise, recapitalize, prop up, bail out, underwrite, capitalise,
      rescue, co-fund, co-finance
    `),
    roles: ["subject>object"],
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
    roles: ["subject>for:stake", "subject>in:stake", "subject>of:stake", "subject>owned", "subject>raiser?"],
    confidence: 0.8,
  },
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
    name: "lead-with",
    type: "investment",
    verbs: ["lead", "co-lead", "head", "anchor"],
    adverbs: ["alongside", "too", "in tow", "behind"],
    roles: ["with>raiser?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "put-in",
    type: "investment",
    verbs: wordList(`
      put in, chip in, kick in, stump up, pony up, throw in, cough up, pitch in, come in, come up
    `),
    objects: [
      "million",
      "billion",
      "m",
      "bn",
      "money",
      "capital",
      "cash",
      "fund",
      "cheque",
      "equity",
      "crore",
    ],
    roles: ["subject>for:stake", "subject>into:stake", "subject>raiser?"],
    confidence: 0.7,
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
    roles: ["to>in:stake", "to>of:stake", "to>owned", "to>subject"],
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
  {
    kind: "verb",
    name: "take-part",
    type: "investment",
    verbs: ["take"],
    objects: ["part"],
    roles: ["subject>raiser", "subject>in:stake?"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "participate",
    type: "investment",
    verbs: ["participate"],
    roles: ["subject>raiser", "subject>in:stake?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "participating",
    type: "investment",
    verbs: [
      "participate",
      "join",
      "follow",
      "invest",
      "contribute",
      "take",
      "chip in",
      "come in",
      "put in",
      "pitch in",
      "weigh in",
      "top up",
    ],
    roles: ["subject>raiser"],
    confidence: 0.75,
  },
];
