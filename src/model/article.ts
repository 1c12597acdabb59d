/** One source document: metadata and immutable plain text. */
import { articleId } from "./id.ts";

/** An article as ingested. Absent metadata is `null`, never an empty string. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date `YYYY-MM-DD` of publication, the only date that orders statements (law 4). */
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** Plain text, paragraphs separated by blank lines, the title not repeated in it. */
  readonly text: string;
}

/** What an article is made from; the id follows from its content. */
export type ArticleInput = Pick<Article, "title" | "text"> & Partial<Omit<Article, "id">>;

/** How a person hands an article over: a file or pasted text whose name tells its format, a web address, or an article as it was. */
export type ArticleSource =
  | { readonly kind: "text"; readonly name: string; readonly content: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "article"; readonly article: Article };

/** Longest text one article may have, in UTF-16 code units. Longer input is refused, not cut. */
export const MAX_ARTICLE_LENGTH = 1_000_000;

/** Completes `input` to an article with its content id. */
export function toArticle(input: ArticleInput): Article {
  return {
    id: articleId(input.title, input.text),
    title: input.title,
    publisher: input.publisher ?? null,
    author: input.author ?? null,
    publishedAt: input.publishedAt ?? null,
    url: input.url ?? null,
    text: input.text,
  };
}
