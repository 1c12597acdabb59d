/** Words that are nouns or verbs depending on their neighbours, where the tagger often errs. */
import { wordSet } from "../word-list.ts";

/** Nouns after a preposition: "with *help* from Acme". */
export const HELPS: ReadonlySet<string> = wordSet(`help, support, finance, aid, input, backing, funding`);
