/** Places in a market: who divides it with whom, who leads by how much, who comes next. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

const MARKETS: readonly string[] = wordList(`
  market, industry, sector, segment, category, niche, demand, marketplace, duopoly, oligopoly
`);
/** What counts parts of a market, and of other things as well. */
const PARTS: readonly string[] = wordList(`
  most, bulk, half, majority, two-third, three-quarter, third, quarter, %, percent, cent, all
`);

const CUSTOMERS: readonly string[] = wordList(`
  customer, client, subscriber, user, viewer, reader, shopper, merchant, advertiser, passenger, depositor, shipper, diner, listener,
  driver, patient, retailer, household
`);

export const SHARE_FRAMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "market-shared",
    type: "competition",
    verbs: wordList(`
      share, divide, split, carve, dominate, rule, corner, control, hold, command, have, own, monopolise, monopolize, contest
    `),
    objects: MARKETS,
    roles: ["subject*", "between*", "subject>with"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "market-accounted-for",
    type: "competition",
    verbs: ["account"],
    takes: ["for"],
    among: MARKETS,
    roles: ["subject*"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "make-most",
    type: "competition",
    verbs: ["make", "produce", "build", "brew", "refine", "mine", "manufacture"],
    objects: PARTS,
    except: wordList(
      `share, stake, stock, profit, money, revenue, use, sale, difference, loss, living, income`,
    ),
    roles: ["subject*"],
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "market-in-hands",
    type: "competition",
    verbs: ["be", "remain", "lie", "rest", "stay", "concentrate"],
    subjects: MARKETS,
    among: ["hand", "grip"],
    roles: ["of*"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "share-against",
    type: "competition",
    verbs: ["have", "hold", "control", "command", "sell", "ship", "take", "claim", "enjoy", "account", "win"],
    prepositions: ["against", "versus"],
    among: [...PARTS, "share"],
    roles: ["subject>for", "subject>at"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "hold-ahead",
    type: "competition",
    verbs: wordList(`
      hold, have, control, command, lead, sell, ship, win, take, account, make, create, form, claim, enjoy, dominate, occupy, own,
      head, top, boast, secure, clinch, book, produce, operate, serve, carry
    `),
    roles: ["subject>ahead of", "subject:brand>ahead of", "subject:brand>ahead of:brand"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "second-to",
    type: "competition",
    verbs: ["be", "remain", "rank", "come", "finish", "run", "play"],
    adverbs: ["second", "third", "fourth"],
    roles: ["subject>to"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "play-second-fiddle",
    type: "competition",
    verbs: ["play"],
    objects: ["fiddle", "catch-up", "catchup"],
    roles: ["subject>to", "subject>with"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "lead-over",
    type: "competition",
    nouns: wordList(`
      lead, edge, advantage, headstart, head start, upper hand, supremacy, superiority, margin
    `),
    roles: wordList(`
      possessor>over, carrier>over, possessor>on, carrier>on, possessor>over:brand, carrier>over:brand
    `),
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "gap-between",
    type: "competition",
    nouns: ["gap", "distance"],
    except: ["age", "pay", "tax", "funding", "interest", "price", "wage"],
    carriers: wordList(`
      close, narrow, widen, extend, cut, stretch, bridge, shrink, shorten, reduce, open, grow, increase, remain, be
    `),
    roles: [
      "carrier>with",
      "carrier>on",
      "carrier>to",
      "carrier>over",
      "between*",
      "possessor>with",
      "possessor>on",
    ],
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "runner-up",
    type: "competition",
    nouns: ["runner-up", "number two", "number three", "distant second", "close second"],
    holder: ["to", "behind", "possessor"],
    bearer: "source",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "move-custom",
    type: "competition",
    verbs: ["move", "shift", "divert", "redirect", "reallocate", "steer", "switch"],
    objects: wordList(`
      business, account, booking, order, custom, work, workload, contract, volume, traffic, spending, budget, advertising, cargo,
      freight, subscription, prescription
    `),
    roles: ["from>to"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "customers-leave-for",
    type: "competition",
    verbs: ["leave", "quit", "desert", "abandon", "ditch", "dump", "drop", "forsake", "swap"],
    subjects: CUSTOMERS,
    roles: ["object>for", "object>in favour of", "object>in favor of"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "customers-defect",
    type: "competition",
    verbs: ["defect", "flock", "switch", "migrate", "flee", "desert", "decamp", "move", "drift"],
    subjects: CUSTOMERS,
    roles: ["subject:affair>to", "from>to"],
    confidence: 0.65,
  },
];
