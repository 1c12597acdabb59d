/** Words that are nouns or verbs depending on their neighbours, where the tagger often errs. */
import { wordSet } from "../word-list.ts";

/** Verbs only between a name and a determined object: "Acme *shares* a depot", not "Acme shares for cash". */
export const AFTER_NAMES: ReadonlySet<string> = wordSet(
  `shares, swaps, splits, pairs, links, dates, pilots, trials`,
);
/** Nouns after a preposition: "with *help* from Acme". */
export const HELPS: ReadonlySet<string> = wordSet(`help, support, finance, aid, input, backing, funding`);
