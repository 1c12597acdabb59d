/** Closed word classes of English that reading a sentence needs; small tables, not open lexicon. */
import { wordSet } from "../word-list.ts";

/** Words that act as prepositions here whatever the tagger says, but for those that may open a clause as well. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  including, worth, via, per, with, within, by, of, in, into, on, onto, at, from, to, for, against,
  between, among, amongst, through, over, under, about, around, behind, below, above, during,
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
