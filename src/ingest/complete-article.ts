/** The last step of every format: what must hold for the text of any article, then its id. */
import { type Article, type ArticleInput, MAX_ARTICLE_LENGTH, toArticle } from "../model/article.ts";
import { empty, tooLong } from "./input-error.ts";

/** The article; throws RelataError `invalid-data` for a blank text, `too-large` for one over the limit. */
export function completeArticle(name: string, input: ArticleInput): Article {
  if (input.text.trim() === "") throw empty(name);
  if (input.text.length > MAX_ARTICLE_LENGTH) throw tooLong(name, input.text.length);
  return toArticle(input);
}
