/** What a person handed over -> the article it stands for. */
import { ingestBytes } from "../ingest/from-bytes.ts";
import { fetchArticle } from "../ingest/url.ts";
import { toWebAddress } from "../ingest/web-address.ts";
import { type Article, type ArticleSource, toArticle } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";

/** Reads or fetches the article; throws RelataError for what is none. Nothing is kept. */
export async function takeArticle(source: ArticleSource): Promise<Article> {
  switch (source.kind) {
    case "text":
      return ingestBytes(source.name, new TextEncoder().encode(source.content), { charset: "utf-8" });
    case "url":
      return fetchArticle(source.url);
    case "article":
      return checkArticle(source.article);
  }
}

/** Its id follows from its content whatever the client wrote, and its address becomes a link, so it must be one. */
function checkArticle(article: Article): Article {
  if (article.url !== null && toWebAddress(article.url) === null) {
    throw new RelataError(
      "invalid-data",
      `${article.url} is not a web address.`,
      "Use one with http or https, or null.",
    );
  }
  return toArticle(article);
}
