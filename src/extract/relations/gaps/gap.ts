/** A party that a sentence does not name: "Other customers are A and B", "Engines are bought from C", "D also placed an order". */
import type { RelationType } from "../../../model/ontology.ts";
import type { Frame } from "../frames/frame.ts";

/**
 * How the sentence leaves the party out: nothing stands at its place, as is usual with the wording (`optional`) or as an agreement has
 * said it (`agreed`); a noun without a name does (`bare`), a pronoun does that cannot be the other party (`rebound`); a role has no
 * holder (`holder`) or no bearer (`bearer`); the wording never says it (`nobody`).
 */
export type GapForm =
  "optional" | "agreed" | "likewise" | "bare" | "rebound" | "holder" | "bearer" | "nobody";

/** One missing party of one wording. */
export interface Gap {
  readonly sentence: number;
  readonly frame: Frame;
  readonly missing: "source" | "target";
  readonly form: GapForm;
  /** The parties at the other end. */
  readonly known: readonly string[];
  /** Parties of the sentence that it cannot be, beside the known ones. */
  readonly except: readonly string[];
  /** Parties that stand before the wording in its sentence. */
  readonly before: readonly string[];
}

/** A relation that the article has told before. */
export interface Told {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly sentence: number;
}

/** The party that a gap means; `null` when none stands out. */
export type FillGap = (gap: Gap) => string | null;
