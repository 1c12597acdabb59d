/** How a reader looks at the graph, as plain data: what may be drawn, where, and in which colours. */
import type { ClaimKind, EntityKind, RelationType, Status } from "../../model/ontology.ts";

/** All of it, apart from what is selected. Every change of it can be undone. */
export interface Look {
  readonly filters: Filters;
  /** Neighbourhoods gone into one after the other; only the last is drawn. Empty for the whole graph. */
  readonly trail: readonly Focus[];
  /** How many of its hidden neighbours each node brings along. */
  readonly expanded: ReadonlyMap<string, number>;
  /** Whether a graph too large for one picture is drawn all the same. */
  readonly isWhole: boolean;
  /** Tables in the stead of the drawing. */
  readonly isTable: boolean;
  readonly mapping: Mapping;
  /** How many labels, from 0 (none but those in focus) to 1. */
  readonly labels: number;
  /** Places that a relaxed layout found, in the stead of the first ones. */
  readonly arranged: ReadonlyMap<string, Place>;
  /** Nodes that stand where the reader put them. */
  readonly pins: ReadonlyMap<string, Place>;
}

/** What is drawn: the legend's switches, the months and the sources. */
export interface Filters {
  readonly entityKinds: ReadonlySet<EntityKind>;
  readonly relationTypes: ReadonlySet<RelationType>;
  readonly statuses: ReadonlySet<Status>;
  readonly claimKinds: ReadonlySet<ClaimKind>;
  readonly minConfidence: number;
  /** Publishers; null lets all through. An article without one has the publisher "". */
  readonly sources: ReadonlySet<string> | null;
  /** null lets every month through. */
  readonly period: Period | null;
  /** Whether a period lets through what bears no date. */
  readonly undated: boolean;
}

/** Months of publication, both included. */
export interface Period {
  /** `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
}

/** The neighbourhood of some nodes, or the community of one. */
export type Focus =
  | { readonly kind: "around"; readonly ids: readonly string[]; readonly steps: number }
  | { readonly kind: "community"; readonly leader: string };

/** What the colours and sizes of nodes tell. */
export interface Mapping {
  readonly color: "kind" | "community" | "source";
  readonly size: "relations" | "mentions" | "rank";
}

export interface Place {
  readonly x: number;
  readonly y: number;
}
