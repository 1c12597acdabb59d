/**
 * What one article says: the result of extraction, and the unit the store keeps.
 * A record is plain JSON, written by `relata extract --json` exactly as it is typed here.
 */
import type { Article } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { ClaimKind, EntityKind, RelationType, Status } from "./ontology.ts";
import type { Evidence, Span } from "./span.ts";

/** `[start, end)` of one named mention, in code units of the article's text. */
export type MentionSpan = readonly [start: number, end: number];

/** One thing as one article knows it: the result of in-article coreference. */
export interface LocalEntity {
  /** `e1`, `e2`, … in order of first mention; meaningful only within its record. */
  readonly id: string;
  /** The fullest name the article uses. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Every surface form, `name` first. */
  readonly names: readonly string[];
  /** Named mentions only (a name or an alias), in order; "the company" and "it" are not among them. */
  readonly mentions: readonly MentionSpan[];
}

/** A sum of money as stated. */
export interface Amount {
  readonly value: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly approximate: boolean;
}

/** What the article as a whole says of one relation between two of its entities: one per (type, source, target). */
export interface RelationStatement {
  readonly id: string;
  readonly type: RelationType;
  /** Local entity ids. Undirected relations keep the order of the text. */
  readonly source: string;
  readonly target: string;
  /** The last status the article gives. */
  readonly status: Status;
  readonly confidence: number;
  /** Name of the frame or model that found it. */
  readonly rule: string;
  readonly speaker: string | null;
  /** The sentences that say it, never empty: no span, no edge (law 2). */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** ISO date, month (`YYYY-MM`) or year stated for the deal itself. */
  readonly date?: string;
  readonly amount?: Amount;
}

/** An assertion that a reader could check, dispute or hold somebody to. `text` is verbatim at its span. */
export interface Claim extends Span {
  readonly id: string;
  readonly text: string;
  readonly kind: ClaimKind;
  /** Local id of who says it; `null` is the article itself. */
  readonly speaker: string | null;
  /** Local ids of the companies and organizations it is about. */
  readonly about: readonly string[];
  readonly confidence: number;
  readonly rule: string;
}

export interface Extractor {
  readonly name: string;
  readonly version: string;
}

export interface ArticleRecord {
  readonly article: Article;
  readonly entities: readonly LocalEntity[];
  readonly relations: readonly RelationStatement[];
  readonly claims: readonly Claim[];
  readonly extractor: Extractor;
  readonly diagnostics: readonly Diagnostic[];
}
