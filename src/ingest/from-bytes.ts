/** Any bytes with a name -> an article. What the command line reads, what is dropped on the page and what a server sends all come through here. */
import type { Article } from "../model/article.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";

export type ArticleFormat = "markdown" | "html" | "text";

/** What is known of the bytes beside their name. */
export interface Origin {
  readonly url?: string;
  readonly charset?: string;
  /** Overrides what the name suggests. */
  readonly format?: ArticleFormat;
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, ArticleFormat>> = {
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  html: "html",
  htm: "html",
};
/** Bytes or characters within which a page must show itself as one. */
const SNIFF_RANGE = 4096;
const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html)[\s>]/i;
const MARKDOWN_START = /^---[^\S\n]*\r?\n/;

/** The article in `bytes`; throws RelataError for what is no text, too large, empty or broken. */
export function ingestBytes(name: string, bytes: Uint8Array, origin: Origin = {}): Article {
  const expected = origin.format ?? findFormat(name);
  const charset = origin.charset === undefined ? {} : { charset: origin.charset };
  const text = decodeBytes(name, bytes, { html: expected === "html" || looksLikeHtml(bytes), ...charset });
  const article = readAs(expected ?? sniff(text), name, text, origin.url ?? null);
  return origin.url === undefined ? article : { ...article, url: origin.url };
}

/** Format that the extension of `name` stands for; undefined for none and for an unknown one, whose content decides. */
export function findFormat(name: string): ArticleFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(FORMAT_OF_EXTENSION, extension) ? FORMAT_OF_EXTENSION[extension] : undefined;
}

function readAs(format: ArticleFormat, name: string, text: string, url: string | null): Article {
  switch (format) {
    case "html":
      return readHtml(name, text, url);
    case "markdown":
      return readMarkdown(name, text);
    case "text":
      return readPlainText(name, text);
  }
}

function sniff(text: string): ArticleFormat {
  if (HTML_START.test(text.slice(0, SNIFF_RANGE))) return "html";
  return MARKDOWN_START.test(text) ? "markdown" : "text";
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return HTML_START.test(String.fromCharCode(...bytes.subarray(0, SNIFF_RANGE)));
}
