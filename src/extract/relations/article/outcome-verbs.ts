/** Verbs that tell the outcome of a deal which their sentence does not name: "it lapsed", "regulators cleared it", "the board refused". */
import { REVIVING_VERBS } from "../status/status-cues.ts";
import { wordSet } from "../word-list.ts";

/** What ends "it", by itself or done to it. */
export const ENDING_IT: ReadonlySet<string> = wordSet(`
  block, prohibit, forbid, veto, cancel, terminate, scrap, shelve, dissolve, unwind, rescind, annul, lapse,
  expire, withdraw, discontinue, thwart, stop, overrule, end, cease
`);

/** What ends an offer, but says nothing against a deal that is done. */
export const REJECTING_IT: ReadonlySet<string> = wordSet(`reject, rebuff, spurn`);
/** What ends by itself. */
export const EXPIRING: ReadonlySet<string> = wordSet(`lapse, expire`);
/** What ends by itself when it is "that" or "this"; what "it" is that ends may be a day. */
export const CEASING: ReadonlySet<string> = wordSet(`end, cease`);

/** The same with a particle. */
export const ENDING_IT_BY_PARTICLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["turn", ["down"]],
  ["call", ["off"]],
  ["throw", ["out"]],
  ["knock", ["back"]],
  ["break", ["off"]],
  ["fall", ["through"]],
  ["vote", ["down"]],
  ["strike", ["down"]],
  ["wind", ["up", "down"]],
  ["tear", ["up"]],
  ["be", ["off"]],
]);

/** What brings it about. */
export const CLINCHING_IT: ReadonlySet<string> = wordSet(
  `accept, approve, clear, complete, sign, ratify, seal, clinch, consummate`,
);

/** What ends an inquiry or a suit, or a venture. */
export const CLOSING_IT: ReadonlySet<string> = wordSet(`close, shut, drop, dismiss, settle`);

/** What those say who are to decide on an offer: "the board agreed", "the family refused". */
export const AGREEING: ReadonlySet<string> = wordSet(`accept, agree, consent, acquiesce`);
export const REFUSING: ReadonlySet<string> = wordSet(`refuse, decline, demur, balk, baulk`);

/** What one does to the last of something: "took its last delivery". */
export const LAST_ONES: ReadonlySet<string> = wordSet(`last, final`);
export const DELIVERIES: ReadonlySet<string> = wordSet(`
  delivery, shipment, consignment, order, batch, load, lorry, truck, instalment, cargo, invoice
`);
/** What authorities close. */
export const FILES: ReadonlySet<string> = wordSet(`file, docket, dossier, book, matter`);
/** How one starts afresh: "filed a fresh one", "signed a new one". */
export const STARTING_ANEW: ReadonlySet<string> = wordSet(`
  file, sign, lodge, strike, make, launch, bring, conclude, agree, negotiate, open, start
`);

/** Who decides on an offer. */
export const DECIDERS: ReadonlySet<string> = wordSet(`
  board, family, founder, owner, shareholder, director, seller, target, trustee, proprietor, heir, investor
`);

/** A sentence with one of these may tell the outcome of what the sentence before it reports. */
export const OUTCOME_WORDS: ReadonlySet<string> = new Set([
  ...ENDING_IT,
  ...REJECTING_IT,
  ...[...ENDING_IT_BY_PARTICLE.keys()].filter((verb) => verb !== "be"),
  ...CLINCHING_IT,
  ...CLOSING_IT,
  ...AGREEING,
  ...REFUSING,
  ...REVIVING_VERBS,
  ...LAST_ONES,
  "fresh",
  "nothing",
  "off",
  "no",
]);
