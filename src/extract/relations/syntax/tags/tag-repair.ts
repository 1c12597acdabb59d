/** One repair of a part-of-speech tag. */
import type { Tag } from "../../../../text/document.ts";
import type { Place } from "./place.ts";

export interface TagRepair {
  /** A sentence in which it decides about the word between asterisks; names stand in brackets. */
  readonly example: string;
  /** Tags that it looks at; every tag when left out. */
  readonly from?: readonly Tag[];
  readonly to: Tag;
  readonly holds: (place: Place) => boolean;
}
