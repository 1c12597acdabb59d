/** Stakes and shares that an investor takes, holds or sells: "bought a stake in B", "30% of B", "its holding in B". */
import { wordList } from "../word-list.ts";
import type { NounFrame } from "./frame.ts";

const STAKE_BUYING: readonly string[] = wordList(`
  take, acquire, buy, purchase, pick, get, receive, obtain, build, raise, increase, boost, lift, secure,
  snap, grab, gain, accumulate, amass, double, up, add, subscribe, own, hold, have, keep, retain, seek,
  want, accept, disclose, reveal, report
`);
/** Who buys these shares buys the company; a market share is none at all. */
const WHOLE: readonly string[] = ["all", "outstanding", "remaining", "entire", "every", "market"];

export const INVESTMENT_STAKES: readonly NounFrame[] = [
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
    carriers: ["take", "acquire", "buy", "purchase", "secure"],
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
];
