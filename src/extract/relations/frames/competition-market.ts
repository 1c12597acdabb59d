/** Verbs of places in a market: who trails whom, and who wins customers, orders and share from whom. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

/** What rivals win from one another. */
const PRIZES: readonly string[] = wordList(`
  share, ground, market share, customer, business, marketshare, market, client, subscriber, user, passenger,
  viewer, reader, shopper, point, tenant, advertiser, patient, listener, guest, driver, merchant, seller,
  borrower, depositor, policyholder, shipper, lead, crown, title, traffic, volume, sale
`);
const CUSTOMERS: readonly string[] = wordList(`
  customer, client, subscriber, user, viewer, reader, shopper, merchant, shipper, tenant, advertiser, passenger, patient
`);

export const MARKET_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "trail-behind",
    type: "competition",
    verbs: ["trail", "lag", "beat", "outrank", "outperform", "best"],
    except: wordList(`
      plan, benchmark, forecast, expectation, estimate, target, record, market, index, guidance, consensus, budget, name
    `),
    roles: ["subject>object", "subject>behind", "subject:brand>object:brand", "subject:brand>behind:brand"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "pass-as-leader",
    type: "competition",
    verbs: ["pass", "replace", "succeed", "top", "beat", "push", "knock", "nudge", "depose", "bump"],
    takes: ["as", "from", "off"],
    roles: ["subject>object"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "rank-behind",
    type: "competition",
    verbs: wordList(`
      be, rank, come, stand, remain, sit, finish, pull, edge, stay, move, run, surge, slip, fall, rise, place,
      drop, race, lie, end, vault, leap, jump, creep, inch, tumble
    `),
    roles: [
      "subject>behind",
      "subject>ahead of",
      "subject:brand>behind:brand",
      "subject:brand>ahead of:brand",
    ],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "put-behind",
    type: "competition",
    verbs: wordList(`
      make, leave, put, push, propel, lift, turn, place, vault, catapult, rank, keep, move, relegate, give
    `),
    roles: ["object>behind", "object>ahead of", "recipient>behind", "recipient>ahead of"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "leave-behind",
    type: "competition",
    verbs: [
      "leave behind",
      "see off",
      "hold off",
      "shake off",
      "edge out",
      "squeeze out",
      "crowd out",
      "beat off",
      "stave off",
      "price out",
    ],
    roles: ["subject>object"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "lose-share",
    type: "competition",
    verbs: wordList(`
      lose, cede, win, take, gain, grab, steal, poach, pinch, lure, woo, wrest, snatch, surrender, yield,
      capture, nab, seize, pick, prise, pry, peel, forfeit, concede, claw, bag, scoop, tempt, entice
    `),
    objects: PRIZES,
    roles: ["subject>to", "subject>from", "subject>on", "subject>off"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "lose-tender",
    type: "competition",
    verbs: ["lose", "forfeit", "cede"],
    objects: ["order", "contract", "tender", "account", "bid", "auction", "race", "deal"],
    roles: ["subject>to"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "poach-customers",
    type: "competition",
    verbs: wordList(`poach, lure, steal, snatch, woo, pinch, entice, tempt, peel, court`),
    objects: CUSTOMERS,
    roles: ["subject>owned", "subject>of"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "lose-out",
    type: "competition",
    verbs: ["lose out"],
    roles: ["subject>to"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "choose-over",
    type: "competition",
    verbs: wordList(`choose, pick, select, prefer, favour, favor, hire, appoint`),
    roles: [
      "object>over",
      "object>ahead of",
      "object>instead of",
      "object>rather than",
      "object>in preference to",
    ],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "choose-between",
    type: "competition",
    verbs: ["choose", "decide", "pick", "waver"],
    roles: ["between*"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "left-in-running",
    type: "competition",
    verbs: ["leave", "be", "remain", "stay"],
    among: ["running", "race", "contention"],
    roles: ["object*", "subject*"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "ditch-for",
    type: "competition",
    verbs: ["ditch", "drop", "dump", "abandon", "desert", "swap", "forsake"],
    roles: ["object>for", "object>in favour of", "object>in favor of"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "overlap",
    type: "competition",
    verbs: ["overlap"],
    roles: ["subject>with", "subject*"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "gain-on",
    type: "competition",
    verbs: ["gain", "encroach"],
    intransitive: true,
    roles: ["subject>on"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "gain-at-expense",
    type: "competition",
    verbs: wordList(`
      gain, win, grow, come, rise, advance, expand, profit, benefit, take, increase, make, prosper, climb, succeed
    `),
    roles: ["subject>at the expense of", "object>at the expense of", "subject:brand>at the expense of"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "catch-up",
    type: "competition",
    verbs: ["catch up"],
    roles: ["subject>with", "subject>to"],
    confidence: 0.6,
  },
];
