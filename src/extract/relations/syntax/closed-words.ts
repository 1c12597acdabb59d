/** Closed word classes of English that the chunker needs; small tables, not open lexicon. */
import { wordSet } from "../word-list.ts";

/** Phrases read as one mark, longest first within a first word. */
export const PHRASE_MARKS: readonly (readonly [
  phrase: string,
  kind: "preposition" | "conjunction" | "subordinator" | "adverb",
])[] = [
  ["as well as", "conjunction"],
  ["along with", "conjunction"],
  ["together with", "conjunction"],
  ["alongside", "preposition"],
  ["in addition to", "preposition"],
  ["such as", "preposition"],
  ["among them", "preposition"],
  ["amongst them", "preposition"],
  ["the likes of", "preposition"],
  ["according to", "preposition"],
  ["because of", "preposition"],
  ["due to", "preposition"],
  ["thanks to", "preposition"],
  ["out of", "preposition"],
  ["ahead of", "preposition"],
  ["instead of", "preposition"],
  ["rather than", "preposition"],
  ["on behalf of", "preposition"],
  ["as part of", "preposition"],
  ["in exchange for", "preposition"],
  ["in return for", "preposition"],
  ["in favour of", "preposition"],
  ["in favor of", "preposition"],
  ["at the expense of", "preposition"],
  ["in preference to", "preposition"],
  ["in tandem with", "preposition"],
  ["in concert with", "preposition"],
  ["in conjunction with", "preposition"],
  ["in association with", "preposition"],
  ["hand in hand with", "preposition"],
  ["hand in glove with", "preposition"],
  ["arm in arm with", "preposition"],
  ["side by side with", "preposition"],
  ["shoulder to shoulder with", "preposition"],
  ["in league with", "preposition"],
  ["in cahoots with", "preposition"],
  ["in harness with", "preposition"],
  ["in lockstep with", "preposition"],
  ["as if", "subordinator"],
  ["as though", "subordinator"],
  ["even if", "subordinator"],
  ["even though", "subordinator"],
  ["subject to", "preposition"],
  ["contrary to", "preposition"],
  ["so that", "subordinator"],
  ["provided that", "subordinator"],
  ["now that", "subordinator"],
  ["let alone", "preposition"],
  ["hand in hand", "adverb"],
  ["hand in glove", "adverb"],
  ["side by side", "adverb"],
  ["shoulder to shoulder", "adverb"],
  ["in order", "adverb"],
  ["by far", "adverb"],
  ["to date", "adverb"],
  ["so far", "adverb"],
  ["for now", "adverb"],
  ["of late", "adverb"],
  ["at present", "adverb"],
  ["in turn", "adverb"],
  ["for good", "adverb"],
  ["at least", "adverb"],
  ["at most", "adverb"],
  ["up to", "adverb"],
  ["more than", "adverb"],
  ["less than", "adverb"],
  ["as much as", "adverb"],
  ["as many as", "adverb"],
  ["no longer", "adverb"],
  ["as yet", "adverb"],
  ["of course", "adverb"],
  ["in turn", "adverb"],
  ["in part", "adverb"],
  ["for now", "adverb"],
  ["in addition", "adverb"],
];

/** Words that act as prepositions here whatever the tagger says. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  including, like, worth, via, per, with, within, by, of, in, into, on, onto, at, from, to, for, against,
  between, among, amongst, through, over, under, about, around, behind, below, above, during, since, until,
  without, toward, towards, upon, across, versus, vs, alongside, besides, despite, regarding, concerning,
  unlike, plus, following, amid, beyond
`);

export const SUBORDINATORS: ReadonlySet<string> = wordSet(`
  if, unless, because, although, though, while, whereas, when, whenever, whether, once, where, lest, how,
  why
`);

/** Subordinators when a clause follows, prepositions when only a noun does. */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  after, before, since, as, until, than, like, so
`);

/** Subordinators that may stand before a mere noun: ", once a rival,". */
export const CONCESSIVES: ReadonlySet<string> = new Set(["once", "though", "although", "while", "if"]);

export const HYPOTHETICAL: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "whether",
  "lest",
  "as if",
  "as though",
  "even if",
]);

export const RELATIVES: ReadonlySet<string> = new Set(["which", "who", "whom"]);

export const MODALS: ReadonlySet<string> = wordSet(`
  will, would, could, may, might, can, should, must, shall, wo, ca, 'll, 'd, ’ll, ’d
`);

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = wordSet(`
  its, their, his, her, our, my, your, whose
`);

export const DETERMINERS: ReadonlySet<string> = wordSet(`
  the, a, an, this, that, these, those, each, every, another, any, some, all, both, no, either, neither
`);

/** Quantifiers of the subject that may stand inside a verb group: "are each taking 5%". */
export const FLOATING: ReadonlySet<string> = new Set(["each", "both", "all", "itself", "themselves"]);

/** Words after which a capitalised name starts a new phrase: "on Monday Acme said". */
export const DATE_WORDS: ReadonlySet<string> = wordSet(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may,
  june, july, august, september, october, november, december, year, month, week, quarter, today, yesterday,
  tomorrow, weekend, spring, summer, autumn, fall, winter, time, day, then, now
`);

/** A number that is a year more likely than a count. */
export const YEAR = /^(?:19|20)\d\d$/u;

/** Verbs whose object is the subject of the infinitive after it: "allows Acme to sell". */
export const OBJECT_CONTROL: ReadonlySet<string> = wordSet(`
  allow, enable, let, help, force, order, urge, want, ask, require, permit, tell, expect, choose, select,
  pick, hire, tap, engage, contract, commission, appoint, persuade, invite, use, name, cause, lead, push,
  compel, oblige, authorise, authorize, instruct, award, pay, license, pressure, forbid, convince, petition,
  encourage, press, lobby
`);

/** Verbs that keep their object "from" doing something: "stop Acme from buying Borea". */
export const PREVENTING: ReadonlySet<string> = wordSet(`
  stop, prevent, block, bar, keep, ban, prohibit, discourage, restrain, deter, dissuade, hinder
`);

/** Verbs that hold what they tell of against their object, or to its credit: "sued Acme for copying its pumps". */
export const JUDGING: ReadonlySet<string> = wordSet(`
  sue, fine, blame, thank, praise, criticise, criticize, suspect, chide, scold, punish, penalise, penalize, reward,
  reprimand, censure, rebuke, attack, mock, prosecute, applaud
`);

/** Verbs that take a clause as their object, so that a noun after them may be a subject. */
export const CLAUSE_VERBS: ReadonlySet<string> = wordSet(`
  say, report, announce, believe, think, expect, claim, add, note, tell, write, show, mean, deny, confirm,
  argue, predict, hope, fear, know, see, suggest, reveal, state, warn, allege, insist, acknowledge, admit,
  rule, find, agree, decide, disclose, assume, suppose, estimate, doubt, learn, hear, understand, explain,
  reply, answer, complain, ensure, promise, propose, recommend, speculate, indicate
`);

/** What is said of a content clause: "it is *likely* that A buys B". */
export const JUDGEMENTS: ReadonlySet<string> = wordSet(`
  true, untrue, false, wrong, incorrect, inaccurate, nonsense, possible, likely, unlikely, conceivable, doubtful, certain, clear
`);

/** Nouns that a content clause hangs on: "the report that Acme bought Borea". */
export const CONTENT_NOUNS: ReadonlySet<string> = wordSet(`
  report, claim, news, fact, idea, possibility, rumour, rumor, statement, speculation, belief, allegation,
  hope, fear, sign, suggestion, assertion, announcement, talk, view, evidence
`);
