/**
 * Bidders: who looks at, bids for, loses or leaves a company whose sale the article tells of. The sentences seldom name it ("Acme,
 * the third bidder, went home"): their last slot is `prey`, which `rival-bids.ts` fills with the company in play.
 */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

/** What one takes part in, loses or leaves. */
const CONTESTS: readonly string[] = wordList(`
  auction, race, contest, bidding, bidding war, sale process, process, running, takeover battle, bidding contest, final round,
  second round, first round, battle, data room, shortlist, short list, frame, hunt, chase
`);

export const ACQUISITION_BIDS: readonly Frame[] = [
  {
    kind: "verb",
    name: "inspect",
    type: "acquisition",
    verbs: wordList(`
      look at, go through, pore over, leaf through, examine, inspect, study, see, check, peruse, comb through, sift through, do,
      conduct, carry out, complete, begin, start
    `),
    objects: wordList(`book, data room, due diligence, diligence, dataroom, ledger`),
    roles: ["subject>of", "subject>owned", "subject>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "look-over",
    type: "acquisition",
    verbs: ["take", "cast", "have", "run"],
    objects: ["look", "eye", "peek", "slide rule", "ruler", "glance"],
    roles: ["subject>at:stake", "subject>over:stake", "subject>prey"],
    status: "rumoured",
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "sniff",
    type: "acquisition",
    verbs: ["sniff", "circle", "hover", "prowl", "lurk", "nose"],
    intransitive: true,
    roles: ["subject>around", "subject>over", "subject>round"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "kick-tyres",
    type: "acquisition",
    verbs: ["kick"],
    objects: ["tyre", "tire"],
    roles: ["subject>of", "subject>at", "subject>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "secrecy",
    type: "acquisition",
    verbs: ["sign", "enter"],
    objects: ["confidentiality agreement", "agreement", "nda", "undertaking", "non-disclosure"],
    among: ["confidentiality", "nda", "non-disclosure", "nondisclosure", "secrecy"],
    roles: ["subject>with", "subject>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "express-interest",
    type: "acquisition",
    verbs: wordList(
      `express, show, signal, declare, register, voice, confirm, indicate, deny, disclaim, have, lose, retain, keep`,
    ),
    objects: ["interest", "appetite"],
    roles: ["subject>prey"],
    without: ["in", "of", "on"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "interested",
    type: "acquisition",
    verbs: ["interested"],
    roles: ["object>in:stake"],
    status: "rumoured",
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "offer-more",
    type: "acquisition",
    verbs: ["offer", "bid"],
    objects: ["name", "more", "million", "billion", "pence", "cent", "sum", "price", "cash"],
    without: ["for", "to", "in", "on"],
    roles: ["subject>prey"],
    status: "rumoured",
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "withdraw",
    type: "acquisition",
    verbs: wordList(`
      withdraw, walk away, bow out, drop out, pull out, back out, back away, step away, back off, walk off, bail out, fall away, desist
    `),
    intransitive: true,
    without: ["from", "out of", "of"],
    roles: ["subject>prey"],
    status: "ended",
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "turned-away",
    type: "acquisition",
    verbs: wordList(`
      outbid, turn away, send away, rebuff, spurn, send packing, show out, jilt, eliminate, knock out, beat off, leapfrog, turn down
    `),
    passiveOnly: true,
    roles: ["object>by", "object>prey"],
    status: "ended",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "outbid",
    type: "acquisition",
    verbs: ["outbid", "outgun", "prevail over", "beat off", "overbid", "out-bid"],
    namedObject: true,
    roles: ["object>prey", "over>prey"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "lose-auction",
    type: "acquisition",
    verbs: ["lose", "exit", "quit", "leave", "abandon", "lose out in"],
    objects: [...CONTESTS, "fight", "war"],
    roles: ["subject>for:stake", "subject>prey"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "contest",
    type: "acquisition",
    nouns: CONTESTS,
    carriers: wordList(
      `withdraw, walk, drop, pull, bow, back, step, enter, join, be, remain, stay, crash, scratch, retire`,
    ),
    roles: ["carrier>for:stake", "carrier>of:stake", "carrier>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "offer-made",
    type: "acquisition",
    nouns: wordList(`
      offer, bid, counter-offer, counteroffer, counter-bid, counterbid, rival offer, higher offer, approach, takeover offer,
      takeover bid, competing offer, indicative offer, firm offer, tender offer
    `),
    carriers: wordList(`
      make, table, submit, lodge, launch, put, prepare, weigh, consider, explore, mull, ready, plan, examine, study, contemplate,
      drop, withdraw, abandon
    `),
    unless: ["for", "of", "to"],
    roles: ["agent>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
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
