/** Work that passes from hand to hand: accounts taken over, entrusted and cut off, contracts snatched from others, deals for goods. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

/** What a supplier does for a customer as long as it has the account. */
const CHARGES: readonly string[] = wordList(`
  account, contract, payroll, catering, cleaning, security, maintenance, logistics, haulage, accounting, audit, business,
  printing, packaging, hosting, laundry, billing, advertising, distribution, fulfilment, fulfillment, helpdesk, custom,
  work, administration, facility, franchise, concession, bookkeeping, servicing, waste
`);
const CONTRACTS: readonly string[] = wordList(`
  contract, order, job, tender, deal, commission, mandate, account, subcontract, award
`);

/** What is done for a contract that one has not got yet. */
export const SEEKING: readonly string[] = wordList(`
  bid, vie, compete, tender, pitch, apply, lobby, race, jostle, shortlist
`);

export const SUPPLY_HANDOVERS: readonly Frame[] = [
  {
    kind: "verb",
    name: "take-over-work",
    type: "supply",
    verbs: ["take over", "inherit", "assume", "take on", "take charge"],
    objects: CHARGES,
    roles: ["subject>owned", "subject>of", "subject>at", "subject>for"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "take-over-work-from",
    type: "supply",
    verbs: ["take over", "inherit", "assume", "take on"],
    objects: CHARGES,
    roles: ["from>owned", "from>of", "from>at", "from>for"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "trusted-with",
    type: "supply",
    verbs: ["trust", "entrust", "charge", "task"],
    passiveOnly: true,
    roles: ["object>with:affair", "object>by"],
    prepositions: ["with"],
    except: ["fraud", "crime", "offence", "offense", "manslaughter", "bribery"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "contract-snatched",
    type: "supply",
    nouns: CONTRACTS,
    carriers: ["beat", "pip", "edge", "outbid", "defeat", "trump", "see", "best"],
    roles: ["carrier>from", "carrier>with", "carrier>possessor", "carrier>purpose"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "contract-sought",
    type: "supply",
    nouns: CONTRACTS,
    carriers: ["bid", "tender", "pitch", "apply", "shortlist"],
    roles: ["carrier>with", "carrier>from", "carrier>purpose", "carrier>possessor", "carrier>of"],
    status: "rumoured",
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "goods-deal",
    type: "supply",
    nouns: wordList(`
      deal, agreement, contract, pact, accord, framework agreement, framework contract, subcontract, arrangement
    `),
    ofGoods: true,
    roles: ["from>agent", "receiver>from", "from>possessor"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "bare-goods-deal",
    type: "supply",
    nouns: ["deal", "agreement", "pact", "order", "arrangement"],
    ofGoods: true,
    roles: ["receiver>with", "agent>with", "possessor>with", "between*"],
    generic: true,
    sides: "open",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "cut-off-goods",
    type: "supply",
    verbs: ["cut off", "switch off", "turn off", "shut off", "stop", "halt", "suspend", "withhold", "cease"],
    needsGoods: true,
    roles: ["subject>to", "owned>to"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "leave-short",
    type: "supply",
    verbs: ["leave", "starve", "deprive"],
    among: ["short", "without", "bereft", "part", "gearbox", "power", "engine", "chip", "supply"],
    roles: ["subject:affair>object"],
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "put-in-place-for",
    type: "supply",
    verbs: ["put", "place", "loft", "send", "boost", "carry"],
    needsGoods: true,
    prepositions: ["into", "in", "through", "to", "on"],
    roles: ["subject>for"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "shelf-space",
    type: "supply",
    nouns: ["shelf space", "listing", "shelf", "freezer", "counter", "aisle"],
    carriers: [
      "win",
      "secure",
      "get",
      "gain",
      "land",
      "have",
      "lose",
      "obtain",
      "reach",
      "hit",
      "fill",
      "line",
    ],
    roles: ["agent>at", "agent>in", "agent>with", "carrier>possessor", "carrier>modifier", "carrier>at"],
    unlessBeside: ["stock", "dual", "primary", "secondary", "public", "exchange"],
    confidence: 0.6,
  },
];
