/** Acquisition: acquirer to acquired. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";
import { ACQUISITION_BIDS } from "./acquisition-bids.ts";
import { ACQUISITION_INTEREST } from "./acquisition-interest.ts";
import { ACQUISITION_OUTCOMES } from "./acquisition-outcomes.ts";
import { ACQUISITION_SHARES } from "./acquisition-shares.ts";
import { ACQUISITION_SUITORS } from "./acquisition-suitors.ts";
import { ACQUISITION_VERBS } from "./acquisition-verbs.ts";

const PURCHASE_ROLES: readonly string[] = wordList(`
  by>of:stake, by>possessor, possessor?>of:stake, agent>of:stake, possessor>modifier, by>modifier,
  agent>modifier, agent>for:stake, possessor>for:stake, possessor>on, agent>on, by>receiver
`);
/** Approaches: nouns that speak of a takeover even where nobody says whose. */
const APPROACH_ROLES: readonly string[] = wordList(`
  by>for:stake, possessor>for:stake, agent>for:stake, from>for:stake, by>of, modifier>for:stake, from>carrier, agent>to,
  possessor>to, possessor>of, agent>of, from>receiver, agent>for?
`);

export const ACQUISITION_FRAMES: readonly Frame[] = [
  ...ACQUISITION_VERBS,
  ...ACQUISITION_INTEREST,
  ...ACQUISITION_BIDS,
  ...ACQUISITION_SUITORS,
  ...ACQUISITION_SHARES,
  ...ACQUISITION_OUTCOMES,
  {
    kind: "noun",
    name: "acquisition",
    type: "acquisition",
    nouns: wordList(`
      acquisition, purchase, takeover, take-over, buyout, buy-out, buy-up, absorption, swoop, buyback, land grab, mega-deal,
      capture, annexation
    `),
    roles: PURCHASE_ROLES,
    confidence: 0.85,
  },
  {
    kind: "noun",
    name: "merger",
    type: "acquisition",
    nouns: wordList(`
      merger, combination, amalgamation, mega-merger, megamerger, marriage, wedding, union, nuptials, merger of equals, fusion,
      courtship, engagement, betrothal
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
      "possessor?>with",
    ],
    sides: "open",
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "bid",
    type: "acquisition",
    nouns: ["offer", "overture", "advance", "proposal", "letter of intent"],
    roles: wordList(`
      by>for:stake, possessor>for:stake, agent>for:stake, from>for:stake, modifier>for:stake, from>carrier, agent>to, possessor>to
    `),
    status: "rumoured",
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "pursuit",
    type: "acquisition",
    nouns: ["courtship", "pursuit", "bidding war", "auction"],
    roles: wordList(`
      by>for:stake, possessor>for:stake, agent>for:stake, by>of, possessor>of, agent>of
    `),
    status: "rumoured",
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "takeover-bid",
    type: "acquisition",
    nouns: wordList(`
      bid, takeover bid, takeover offer, takeover approach, tender offer, buyout offer, takeover battle, takeover proposal,
      approach, counterbid, counter-bid, counteroffer, counter-offer, cash offer, exchange offer, hostile offer,
      unsolicited offer, unsolicited proposal, merger proposal, buyout proposal, rival offer
    `),
    roles: APPROACH_ROLES,
    status: "rumoured",
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "deal-for",
    type: "acquisition",
    nouns: ["deal", "mega-deal", "battle", "contest", "race", "auction"],
    roles: ["by>for", "possessor>for", "agent>for"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "integration-of",
    type: "acquisition",
    nouns: ["integration"],
    unless: ["with", "into", "in"],
    roles: ["possessor?>of"],
    confidence: 0.55,
  },
  {
    kind: "noun",
    name: "sale-to",
    type: "acquisition",
    nouns: ["sale", "divestiture", "divestment", "disposal"],
    roles: ["to>of:stake", "with>of:stake"],
    confidence: 0.75,
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
