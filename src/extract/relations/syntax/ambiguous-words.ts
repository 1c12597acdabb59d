/** Words that are nouns or verbs depending on their neighbours, where the tagger often errs. */
import { wordSet } from "../word-list.ts";

/** Nouns after a preposition: "with *help* from Acme". */
export const HELPS: ReadonlySet<string> = wordSet(`help, support, finance, aid, input, backing, funding`);
/** Never verbs: "and *existing* backer Acme", "a five-year *co-marketing* deal". */
export const MODIFIERS_ONLY: ReadonlySet<string> = wordSet(
  `existing, co-marketing, co-branding, co-publishing, profit-sharing, revenue-sharing, cost-sharing, data-sharing, licensing`,
);
/** Nouns before "of": "sold *half* of its stake". */
export const PORTIONS: ReadonlySet<string> = wordSet(`half, part, most`);
