/** The kinds that errors are sorted into. Words and an example for each stand in error-kinds.json. */
import type { GoldArticle } from "../../../src/evaluate/gold-article.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import kinds from "./error-kinds.json" with { type: "json" };

export type ErrorKind = keyof typeof kinds;

export interface ErrorWording {
  /** What goes wrong. */
  readonly title: string;
  /** A text of our own in which it goes wrong. */
  readonly example: string;
  /** What a reader would find there. */
  readonly right: string;
}

export const ERROR_KINDS: Readonly<Record<ErrorKind, ErrorWording>> = kinds;

/** Every error of one layer in one article, as its kind. */
export type Classify = (gold: GoldArticle, record: ArticleRecord) => readonly ErrorKind[];
