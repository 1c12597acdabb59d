/** What a public set is for us: the shape of its lines, and what can be counted on each of them. */
import type { Counts } from "../counts.ts";
import type { Engine } from "../engine.ts";

export interface PublicFormat {
  /** The name of the set, or of the family of sets, that this format is known from. */
  readonly name: string;
  /** Whether the lines of a file have the fields of this format. */
  readonly fits: (lines: readonly unknown[]) => boolean;
  /** What is measured, and on what. */
  readonly measures: readonly string[];
  /** One item per article or sentence, each with one count per measure, in their order. */
  readonly score: (lines: readonly unknown[], engine: Engine) => readonly (readonly Counts[])[];
}
