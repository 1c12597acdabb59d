/**
 * Bids and contests: who offers for, loses or leaves a company whose sale the article tells of. The sentences seldom name it ("Acme,
 * the third bidder, went home"): their last slot is `prey`, which `rival-bids.ts` fills with the company in play.
 */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

/** What one takes part in, loses or leaves. */
const CONTESTS: readonly string[] = wordList(`
  auction, race, contest, bidding, bidding war, sale process, process, running, takeover battle, bidding contest, final round,
  second round, first round, battle, data room, shortlist, short list, frame, hunt, chase
`);

export const ACQUISITION_BIDS: readonly Frame[] = [
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
    without: ["from", "out of", "of", "by"],
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
    roles: ["object>for:stake", "object>prey", "over>prey"],
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
    name: "contest-for-company",
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
];
