/**
 * Markdown with front matter: title, date, source (or publisher), author and url come from the block on top, other keys are ignored.
 * The body is kept as it is written, marks included, so that offsets into the text are offsets into the body.
 */
import type { Article, ArticleInput } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { completeArticle } from "./complete-article.ts";
import { toIsoDate } from "./date.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { trimBlankLines } from "./plain-text.ts";
import { findTitle } from "./title.ts";
import { toWebAddress } from "./web-address.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The article in the Markdown `source` of the file `name`. */
export function readMarkdown(name: string, source: string): Article {
  const text = trimBlankLines(source);
  const matter = splitFrontMatter(name, text) ?? { fields: {}, body: text };
  const body = trimBlankLines(matter.body);
  const title = readWords(matter.fields, "title") ?? findTitle(body, name);
  return completeArticle(name, { title, text: body, ...readMetadata(name, matter.fields) });
}

function readMetadata(name: string, fields: Fields): Omit<ArticleInput, "title" | "text"> {
  return {
    publisher: readWords(fields, "publisher") ?? readWords(fields, "source"),
    author: readWords(fields, "author"),
    publishedAt: readChecked(name, fields, "date", { read: toIsoDate, example: "2025-01-31" }),
    url: readChecked(name, fields, "url", { read: toWebAddress, example: "https://example.org/article" }),
  };
}

/** A scalar, or the items of a list with commas between them; `null` when absent or blank. */
function readWords(fields: Fields, key: string): string | null {
  const value = fields[key];
  const items = (Array.isArray(value) ? value : [value]).filter(isScalar);
  const words = items.join(", ").replace(/\s+/g, " ").trim();
  return words === "" ? null : words;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function readChecked(
  name: string,
  fields: Fields,
  key: string,
  { read, example }: { readonly read: (written: string) => string | null; readonly example: string },
): string | null {
  const written = readWords(fields, key);
  if (written === null) return null;
  const value = read(written);
  if (value !== null) return value;
  throw new RelataError(
    "invalid-data",
    `The front matter of ${name} has the ${key} "${written}", which is none`,
    `Write it like ${key}: ${example}, or leave the line out.`,
  );
}
