/** Words that tell of an end, as tables. */
import { wordSet } from "../word-list.ts";

/** Verbs after which what they govern is over or never comes. */
export const ENDING_VERBS: ReadonlySet<string> = wordSet(`
  abandon, terminate, cancel, scrap, drop, withdraw, end, collapse, lapse, expire, block, reject, fail,
  unwind, halt, dissolve, exit, divest, prohibit, ban, void, rescind, revoke, ditch, axe, nix, kill, sever,
  cease, stop, discontinue, quit, leave, shelve, rebuff, spurn, refuse, decline, veto, thwart, forbid, bar,
  prevent, derail, sink, founder, stall, crumble, unravel, offload, dispose, disband, annul, relinquish,
  decide against, forgo, resile, repay, dump, sell, undo, dismantle, mothball, dispense
`);

/** Verbs that end something with a particle: "walked away from", "called off". */
export const ENDING_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["walk", ["away", "from"]],
  ["call", ["off"]],
  ["break", ["off", "down", "up"]],
  ["pull", ["out", "out of", "back", "from"]],
  ["back", ["out", "out of", "away"]],
  ["fall", ["through", "apart"]],
  ["wind", ["down", "up"]],
  ["give", ["up"]],
  ["cut", ["off"]],
  ["part", ["with", "ways"]],
  ["drop", ["out", "out of"]],
  ["run", ["out"]],
  ["bow", ["out", "out of"]],
  ["opt", ["out", "out of"]],
  ["step", ["away", "back"]],
  ["put", ["on hold"]],
  ["strike", ["down"]],
  ["hand", ["back"]],
  ["tear", ["up"]],
  ["rip", ["up"]],
  ["throw", ["out"]],
  ["vote", ["down"]],
  ["knock", ["back"]],
  ["send", ["away"]],
  ["turn", ["down", "away"]],
  ["shoot", ["down"]],
  ["fend", ["off"]],
  ["fight", ["off"]],
  ["see", ["off"]],
  ["fizzle", ["out"]],
  ["be", ["off", "over"]],
  ["come", ["apart", "to an end", "to nothing"]],
  ["decide", ["against"]],
  ["lose", ["out"]],
  ["miss", ["out"]],
  ["pass", ["on", "up"]],
  ["sell", ["out"]],
]);

/** What one does to end something, by verb and object: "pulled the plug on it", "called time on it". */
export const ENDING_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["pull", wordSet(`plug`)],
  ["call", wordSet(`time, halt`)],
  ["put", wordSet(`end, stop, paid`)],
  ["draw", wordSet(`line, curtain`)],
  ["bring", wordSet(`curtain`)],
  ["cut", wordSet(`tie, link`)],
  ["sever", wordSet(`tie, link, relation`)],
  ["lose", wordSet(`interest`)],
  ["get", wordSet(`foot`)],
  ["have", wordSet(`thought`)],
]);

/** Prepositions through which a verb of ending reaches its complement: "withdrew from the deal", not "left over from it". */
export const ENDING_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  from, on, against, for, in, of, by
`);

/** What is lost with a customer, a supplier or a contract. */
export const LOSING_VERBS: ReadonlySet<string> = wordSet(
  `lose, forfeit, shed, jettison, discard, oust, sack, fire, drop`,
);
export const RELATED_PARTIES: ReadonlySet<string> = wordSet(`
  customer, client, supplier, vendor, provider, partner, ally, contract, account, tenant, distributor, licensee, reseller,
  contractor, subcontractor, buyer, subscriber, advertiser, carrier, sponsor, backer, investor, shareholder, licence, license,
  franchise, franchisee, mandate, distributorship
`);

export const ENDING_NOUNS: ReadonlySet<string> = wordSet(`
  end, termination, cancellation, collapse, failure, abandonment, expiry, withdrawal, dissolution, breakup,
  rejection
`);

export const ENDING_ADJECTIVES: ReadonlySet<string> = wordSet(`
  failed, abandoned, aborted, collapsed, scrapped, cancelled, canceled, terminated, former, erstwhile,
  defunct, unsuccessful, doomed, blocked, fail, abandon, abort, scrap, cancel, expired, one-time, onetime,
  ex, previous, thwarted, botched
`);
