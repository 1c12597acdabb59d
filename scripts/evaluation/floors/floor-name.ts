/** A name as a floor finds it: a place and what it is taken for. */
import type { EntityKind } from "../../../src/model/ontology.ts";
import type { Span } from "../../../src/model/span.ts";

export interface FloorName extends Span {
  readonly kind: EntityKind;
}

/** The names of a text, in text order and never overlapping. */
export type FindNames = (text: string) => readonly FloorName[];
