/** Buyers and bidders by name: "the new owner", "the suitor", "the losing bidder", "the favourite". Without a holder they are after the company in play, `prey`. */
import { wordList } from "../word-list.ts";
import type { RoleFrame } from "./frame.ts";

/** Buyers of goods, and those that may never come: "its largest buyer", "the ideal buyer". */
const NO_ACQUIRERS: readonly string[] = wordList(`
  largest, biggest, main, regular, typical, next, first, only, potential, possible, likely, likeliest, preferred, favoured, favored,
  ideal, natural, prospective, would-be, rumoured, rumored, obvious
`);

export const ACQUISITION_SUITORS: readonly RoleFrame[] = [
  {
    kind: "role",
    name: "suitor",
    type: "acquisition",
    nouns: wordList(`
      suitor, bidder, preferred bidder, potential buyer, possible buyer, would-be buyer, prospective buyer, potential acquirer,
      likely buyer, natural buyer, white knight, potential bidder, likeliest buyer, obvious buyer, likeliest bidder, rival bidder,
      third bidder, trade buyer, interested party, rival suitor, highest bidder, keenest bidder
    `),
    holder: ["for", "of", "possessor", "prey"],
    named: true,
    bearer: "source",
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "acquirer",
    type: "acquisition",
    nouns: ["acquirer", "buyer", "purchaser", "new owner"],
    unlessBeside: NO_ACQUIRERS,
    holder: ["of", "possessor"],
    bearer: "source",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "buyer-in-play",
    type: "acquisition",
    nouns: wordList(
      `new owner, buyer, acquirer, purchaser, winning bidder, successful bidder, eventual buyer`,
    ),
    beside: ["the", "its", "their"],
    unlessBeside: NO_ACQUIRERS,
    holder: ["prey"],
    named: true,
    bearer: "source",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "underbidder",
    type: "acquisition",
    nouns: wordList(`
      underbidder, losing bidder, unsuccessful bidder, runner-up, defeated bidder, former suitor, spurned suitor, jilted suitor,
      disappointed bidder, losing suitor, last bidder standing
    `),
    holder: ["for", "of", "possessor", "prey"],
    named: true,
    bearer: "source",
    status: "ended",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "front-runner",
    type: "acquisition",
    nouns: ["front-runner", "frontrunner", "front runner", "favourite", "favorite"],
    holder: ["for", "possessor"],
    bearer: "source",
    status: "rumoured",
    confidence: 0.6,
  },
];
