/** What of the graph goes into a file: which kinds, statuses and claims, how sure, and as of which date. */
import { ENTITY_KINDS, STATUSES, type EntityKind, type Status } from "../model/ontology.ts";

export interface Selection {
  readonly kinds: readonly EntityKind[];
  readonly claims: boolean;
  /** Relations whose status at `asOf` is among these. */
  readonly statuses: readonly Status[];
  /** Least confidence of a relation or claim, 0 to 1. */
  readonly minConfidence: number;
  /** ISO date: the graph as the articles published up to then (and the undated ones) tell it; `null` is today's. */
  readonly asOf: string | null;
  /** Only nodes with these keys, such as those on the screen; `null` is all. */
  readonly nodes: ReadonlySet<string> | null;
}

/** Every entity and every relation, no claims. */
export const WHOLE_GRAPH: Selection = {
  kinds: ENTITY_KINDS,
  claims: false,
  statuses: STATUSES,
  minConfidence: 0,
  asOf: null,
  nodes: null,
};
