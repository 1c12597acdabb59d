/** What the pair model learns from: the features of a pair and the classes that are true of it. */

export interface Example {
  readonly features: readonly string[];
  /** Indices into `PAIR_CLASSES`; empty for a pair without relation. */
  readonly classes: readonly number[];
  readonly weight: number;
}
