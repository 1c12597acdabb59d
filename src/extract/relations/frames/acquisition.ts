/** Acquisition: acquirer to acquired. */
import type { Frame } from "./frame.ts";
import { ACQUISITION_VERBS } from "./acquisition-verbs.ts";
import { wordList } from "../word-list.ts";

const PURCHASE_ROLES: readonly string[] = wordList(`
  by>of:stake, by>possessor, possessor?>of:stake, agent>of:stake, possessor>modifier, by>modifier,
  agent>modifier, agent>for:stake, possessor>for:stake, possessor>on, agent>on
`);

export const ACQUISITION_FRAMES: readonly Frame[] = [
  ...ACQUISITION_VERBS,
  {
    kind: "noun",
    name: "acquisition",
    type: "acquisition",
    nouns: wordList(`
      acquisition, purchase, takeover, take-over, buyout, buy-out, buy-up, absorption, swoop
    `),
    roles: PURCHASE_ROLES,
    confidence: 0.85,
  },
  {
    kind: "noun",
    name: "merger",
    type: "acquisition",
    nouns: wordList(`
      merger, combination, amalgamation, mega-merger, megamerger, marriage, wedding, union, nuptials
    `),
    roles: [
      "between*",
      "possessor>with",
      "agent>with",
      "of>with",
      "of>and",
      "of*",
      "modifier*",
      "possessor>of",
      "possessor*",
      "agent*",
    ],
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "bid",
    type: "acquisition",
    nouns: wordList(`
      bid, takeover bid, offer, takeover offer, takeover approach, tender offer, buyout offer,
      takeover battle, takeover proposal, approach, overture, advance, courtship, pursuit, bidding war,
      auction, proposal, counterbid, counteroffer
    `),
    roles: wordList(`
      by>for, possessor>for, agent>for, from>for, by>of, modifier>for, from>carrier, agent>to, possessor>to,
      possessor>of, agent>of
    `),
    status: "rumoured",
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "sale-to",
    type: "acquisition",
    nouns: ["sale", "divestiture", "divestment", "disposal"],
    roles: ["to>of"],
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "acquirer",
    type: "acquisition",
    nouns: ["acquirer", "buyer", "purchaser"],
    holder: ["of", "possessor"],
    bearer: "source",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "suitor",
    type: "acquisition",
    nouns: ["suitor", "bidder", "preferred bidder", "front-runner", "favourite"],
    holder: ["for", "of", "possessor"],
    bearer: "source",
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "purchase-of",
    type: "acquisition",
    nouns: ["acquisition", "purchase", "takeover target", "acquisition target"],
    holder: ["possessor", "of"],
    bearer: "target",
    confidence: 0.65,
  },
];
