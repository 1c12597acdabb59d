/** Verbs that name the members of what stands before them. */
import { wordSet } from "../word-list.ts";

/** "its rivals include A", "investors that number A and B". */
export const LISTING_VERBS: ReadonlySet<string> = wordSet(`include, comprise, feature, number`);

/** "a group led by A", "a consortium made up of A and B". */
export const GATHERING_VERBS: ReadonlySet<string> = wordSet(`
  lead, head, comprise, consist, make, include, spearhead, advise, manage, run, control, form, create, found, assemble
`);
