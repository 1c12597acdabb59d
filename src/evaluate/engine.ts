/** What is measured: a way of reading articles. Our extractor is one, and so are the floors it is compared with. */
import type { Article } from "../model/article.ts";
import type { RelationType } from "../model/ontology.ts";
import type { ArticleRecord, MentionSpan } from "../model/record.ts";
import type { Span } from "../model/span.ts";

export interface Engine {
  readonly name: string;
  /** Everything the article says. */
  extract(article: Article): ArticleRecord;
  /** What holds between two companies whose names are given. */
  relate(pair: MarkedPair): readonly DrawnRelation[];
  /** Who is named as the source of what, claim or not. */
  attribute(article: Article): readonly NamedSource[];
}

/** A text in which the names of two companies are marked. */
export interface MarkedPair {
  readonly text: string;
  readonly head: Span;
  readonly tail: Span;
}

export type PairEnd = "head" | "tail";

export interface DrawnRelation {
  readonly type: RelationType;
  readonly source: PairEnd;
  readonly confidence: number;
}

/** Words put forward, and the places that name whoever says them. */
export interface NamedSource {
  readonly said: Span;
  readonly mentions: readonly MentionSpan[];
}
