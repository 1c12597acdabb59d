/**
 * What the folded graph is made of: a mixed graphology MultiGraph with explicit keys everywhere.
 * The domain type of a node or edge is its `kind` (`type` belongs to Sigma); nothing here is about display.
 */
import type { MultiGraph } from "graphology";
import type { ClaimKind, EntityKind, RelationType, Status } from "../model/ontology.ts";
import type { Amount } from "../model/record.ts";
import type { Evidence } from "../model/span.ts";

export interface EntityNode {
  readonly node: "entity";
  readonly kind: EntityKind;
  readonly label: string;
  /** Every surface form, most used first. */
  readonly names: readonly string[];
  /** Every name key, sorted; the id derives from the first. */
  readonly keys: readonly string[];
  /** Ids of the articles that mention it, sorted. */
  readonly articles: readonly string[];
  readonly mentions: number;
  /** First and last date of publication of an article that mentions it. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface ClaimNode {
  readonly node: "claim";
  readonly kind: ClaimKind;
  /** The claim's own words. */
  readonly label: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly publishedAt: string | null;
  readonly accepted: boolean;
}

export type NodeAttributes = EntityNode | ClaimNode;

/** One sentence behind a relation edge. */
export interface EdgeEvidence extends Evidence {
  readonly article: string;
  /** Id of the statement it supports; what `accept`, `reject` and `restate` name. */
  readonly statement: string;
  readonly status: Status;
  /** Node id of the entity that says it; `null` is the article itself. */
  readonly speaker: string | null;
  readonly rule: string;
}

/** What one article said of the relation, at its date. */
export interface TimelinePoint {
  readonly date: string | null;
  readonly status: Status;
  readonly article: string;
}

/** A relation between two parties: one edge per (type, source, target). */
export interface RelationEdge {
  readonly edge: "relation";
  readonly kind: RelationType;
  /** The state at the end of the timeline. */
  readonly status: Status;
  /** In order of publication (undated first), then of article id. */
  readonly timeline: readonly TimelinePoint[];
  /** How many articles say it, and how many independent origins those have (near-identical texts count once). */
  readonly support: number;
  readonly origins: number;
  readonly confidence: number;
  /** Whether a person accepted one of its statements. */
  readonly accepted: boolean;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly amounts: readonly Amount[];
  readonly evidence: readonly EdgeEvidence[];
}

/** A claim `about` a party (claim -> entity), or an entity that `says` a claim (entity -> claim). */
export interface ClaimEdge {
  readonly edge: "claim";
  readonly kind: "about" | "says";
}

export type EdgeAttributes = RelationEdge | ClaimEdge;

/** What is known of an article apart from its text; a graph attribute keyed by article id. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

export interface GraphAttributes {
  /** Sorted by id. */
  readonly articles: readonly ArticleSummary[];
}

export type RelataGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

export interface NodeEntry {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface EdgeEntry {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: EdgeAttributes;
}

/** The graph as plain JSON, every list sorted by key: the same graph gives the same bytes. */
export interface GraphSnapshot {
  readonly articles: readonly ArticleSummary[];
  readonly nodes: readonly NodeEntry[];
  readonly edges: readonly EdgeEntry[];
}

/** What one put, removal or judgement did to the graph; applied to the graph before, it gives the graph after. */
export interface GraphChange {
  readonly addedNodes: readonly NodeEntry[];
  readonly changedNodes: readonly NodeEntry[];
  readonly droppedNodes: readonly string[];
  readonly addedEdges: readonly EdgeEntry[];
  readonly changedEdges: readonly EdgeEntry[];
  readonly droppedEdges: readonly string[];
  readonly addedArticles: readonly ArticleSummary[];
  readonly droppedArticles: readonly string[];
}
