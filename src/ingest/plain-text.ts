/** Plain text: the file is the article, its text the file unchanged, so that offsets into one are offsets into the other. */
import type { Article } from "../model/article.ts";
import { completeArticle } from "./complete-article.ts";
import { findTitle } from "./title.ts";

/** The article that the plain `text` of the file `name` is. */
export function readPlainText(name: string, text: string): Article {
  const body = trimBlankLines(text);
  return completeArticle(name, { title: findTitle(body, name), text: body });
}

/** Line feeds only, and neither blank lines in front nor white space behind. */
export function trimBlankLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .trimEnd();
}
