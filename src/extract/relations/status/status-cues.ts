/** Words that move a statement away from "confirmed", as tables. */
import { wordSet } from "../word-list.ts";

/** Verbs that leave open whether what they govern happens. */
export const TENTATIVE_VERBS: ReadonlySet<string> = wordSet(`
  consider, explore, weigh, mull, study, discuss, negotiate, seek, want, hope, eye, examine, contemplate,
  ponder, evaluate, court, try, wish, look, seem, appear, rumour, rumor, speculate, float, suggest, moot,
  propose, approach, tout, aspire, aim, circle, desire, investigate, review, entertain, debate, inch, near, may,
  might, could, talk, think, toy, flirt, dream, plot, sound, wonder, threaten, tempt, fancy, doubt
`);

/** Verbs that leave open the doing that they take: "offered to buy B", "talked about buying B", "is preparing to sue B". */
export const MUSING_VERBS: ReadonlySet<string> = wordSet(
  `muse, fantasise, fantasize, offer, bid, prepare, angle, itch`,
);

/** Verbs that bring to its end what was agreed on. */
export const COMPLETING_VERBS: ReadonlySet<string> = wordSet(`
  complete, close, conclude, finalise, finalize, finish, consummate, seal, wrap
`);

/** Verbs that take up again what was over. */
export const REVIVING_VERBS: ReadonlySet<string> = wordSet(
  `revive, resume, reinstate, renew, restore, relaunch, resurrect, restart`,
);

/** Verbs that leave as it is what already is, also where they are only planned: "wants to renew its alliance with B". */
export const KEEPING_VERBS: ReadonlySet<string> = wordSet(`
  renew, extend, expand, deepen, widen, prolong, broaden, strengthen, review, reconsider, rethink, renegotiate, rewrite, revise
`);

/** What others ask for has not been done: "urged A to buy B". */
export const URGING_VERBS: ReadonlySet<string> = wordSet(`
  urge, press, advise, beg, implore, exhort, encourage, lobby, pester, pressure
`);

/** Verbs that leave it open after "would": "would like to buy", "wouldn't mind buying". */
export const WISHING_VERBS: ReadonlySet<string> = new Set(["like", "love", "mind", "prefer", "welcome"]);

/** Verbs that leave it open only in the passive: "is said to be buying". */
export const TENTATIVE_PASSIVES: ReadonlySet<string> = wordSet(`
  say, think, believe, rumour, rumor, understand, report, expect, consider, suppose, tip, speculate, poise
`);

/** Verbs that say of a deal that it comes about: negated, they deny the deal. */
export const HAPPENING_VERBS: ReadonlySet<string> = wordSet(`
  happen, occur, exist, proceed, go, materialise, materialize, close, take, come, progress, begin, start, survive
`);

/** What is still to come about of a deal that is expected to. */
export const ARRIVING_VERBS: ReadonlySet<string> = wordSet(
  `announce, happen, sign, reach, agree, strike, follow, unveil, be, come, take`,
);

/** "declined to discuss its deal" says nothing against the deal. */
export const WITHHOLDING_VERBS: ReadonlySet<string> = new Set(["decline", "refuse", "fail"]);
export const REPLYING_VERBS: ReadonlySet<string> = wordSet(`
  comment, discuss, confirm, disclose, elaborate, say, provide, name, respond, answer, reveal, explain, give, specify
`);

/** What all but happened did not. */
export const NEARLY: ReadonlySet<string> = wordSet(`almost, nearly`);

/** Verbs that make more of an offer than a rumour: it is on the table, or taken. */
export const SETTLING_VERBS: ReadonlySet<string> = wordSet(`
  accept, recommend, endorse, approve, raise, sweeten, improve, increase, lift, open, launch, announce, agree, complete,
  clinch, back, clear, unveil, table, exercise
`);

/** Verbs of trying to end what others do: until a judge agrees, it goes on. */
export const ATTACKING_VERBS: ReadonlySet<string> = wordSet(`
  sue, ask, petition, urge, call, recommend, apply, file, go, fight, move, demand, plead, beg, press, lobby, threaten, vow
`);

export const DENYING_VERBS: ReadonlySet<string> = new Set([
  "deny",
  "refute",
  "dispute",
  "dismiss",
  "rebut",
  "contradict",
  "quash",
  "scotch",
  "squash",
]);

/** Verbs that deny together with a particle, or with an object: "ruled out", "poured cold water on". */
export const DENYING_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["rule", ["out"]],
  ["pour", ["water"]],
  ["throw", ["water"]],
]);

/** What is said of a deal: turned down, it denies the deal and does not end it. */
export const REPORTS: ReadonlySet<string> = wordSet(`
  speculation, rumour, rumor, report, suggestion, claim, story, chatter, gossip, notion, idea
`);

export const TENTATIVE_NOUNS: ReadonlySet<string> = wordSet(`
  talk, talks, discussion, negotiation, speculation, rumour, rumor, interest, possibility, consideration,
  idea, prospect, conversation, scenario, hope, approach, chatter, gossip, suitor, verge, brink, cusp, running, dialogue,
  temptation, ambition, wish, desire
`);

/** Adjectives of what is near, wished or likely: "is close to buying", "is keen to buy". */
export const TENTATIVE_PREDICATES: ReadonlySet<string> = wordSet(`
  close, closer, near, nearer, keen, eager, willing, likely, likelier, unlikely, interested, favourite, favorite,
  front-runner, frontrunner, tempted, minded, inclined
`);

/** "The merger is under discussion", "on the cards": predicates that leave their subject open. */
export const TENTATIVE_STATES: ReadonlySet<string> = wordSet(`
  discussion, consideration, review, negotiation, card, table, offing, air, doubt, balance, prospect, question, study, way
`);

/** "There is nothing in the report that …", "no truth in it". */
export const NOTHINGS: ReadonlySet<string> = new Set(["nothing", "none", "little"]);

export const TENTATIVE_ADJECTIVES: ReadonlySet<string> = wordSet(`
  potential, possible, rumoured, rumored, prospective, mooted, reported, likely, hypothetical, eventual,
  would-be, preliminary, exploratory
`);

export const TENTATIVE_ADVERBS: ReadonlySet<string> = wordSet(`
  reportedly, possibly, perhaps, potentially, allegedly, purportedly, probably, maybe, likely, supposedly
`);

/** Nouns for speakers who are not named. */
export const UNNAMED_SOURCES: ReadonlySet<string> = wordSet(`
  source, people, person, insider, rumour, rumor, banker, report, speculation
`);

export const REPORTING_VERBS: ReadonlySet<string> = wordSet(`
  say, report, announce, tell, write, add, claim, confirm, argue, note, state, disclose, reveal, allege,
  insist, warn, predict, deny, believe, expect, admit, acknowledge, suggest, estimate
`);
