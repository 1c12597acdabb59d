/**
 * An article as read before statements are looked for: its sentences, its entities, and every place that refers to them.
 * Mentions and coreference produce a reading; relations and claims only look at it.
 */
import type { Article } from "../model/article.ts";
import type { LocalEntity } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { TextDocument } from "../text/document.ts";
import type { Dialogue } from "./dialogue/dialogue.ts";

/** How a place refers: by a name or alias, by a noun ("the chipmaker", "both companies"), or by a pronoun ("it", "which"). */
export type ReferenceForm = "name" | "nominal" | "pronoun";

/** A stretch of tokens of one sentence that refers to one entity, or to several ("the pair"). */
export interface Reference extends Span {
  readonly sentence: number;
  /** Token indices `[first, last)` within the sentence; a nominal includes its determiner, a possessive excludes its "'s". */
  readonly first: number;
  readonly last: number;
  readonly form: ReferenceForm;
  /** Local entity ids, one unless the reference is plural. */
  readonly entities: readonly string[];
}

export interface Reading {
  readonly article: Article;
  readonly document: TextDocument;
  readonly entities: readonly LocalEntity[];
  readonly dialogue: Dialogue;
  /** In text order, never overlapping. */
  readonly references: readonly Reference[];
}
