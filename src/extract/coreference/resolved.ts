/** What a nominal or a pronoun was found to refer to. */

/** A nominal or pronoun with the entities it refers to. */
export interface Resolved {
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly entities: readonly string[];
}
