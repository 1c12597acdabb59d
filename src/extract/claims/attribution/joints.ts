/** The small words and marks at which speech begins, ends or is only mentioned. */

export const CLAUSE_MARKS: ReadonlySet<string> = new Set([";", ":"]);
/** What stands before a speaker who is not part of the speech before. */
export const JOINTS: ReadonlySet<string> = new Set([",", ";", ":", "and", "but", "while", "—", "–"]);
export const QUOTES: ReadonlySet<string> = new Set(["“", '"', "‘", "'"]);
/** What may stand before "she said" when the speech stands before it, and opens quoted speech behind it. */
export const OPENERS: ReadonlySet<string> = new Set([",", ...QUOTES]);
/** What makes a clause part of a noun phrase or of a comparison. */
export const RELATIVES: ReadonlySet<string> = new Set([
  "that",
  "which",
  "who",
  "whom",
  "what",
  "than",
  "as",
  "everything",
  "whose",
]);
