/** RSS and Atom: the articles that a feed lists. Only titles, addresses and dates are taken; the articles are read from their pages. */
import { SaxesParser } from "saxes";
import { RelataError } from "../model/errors.ts";
import { toIsoDate } from "./date.ts";
import { toWebAddress } from "./web-address.ts";

export interface FeedItem {
  readonly title: string;
  readonly url: string;
  /** ISO date. */
  readonly publishedAt: string | null;
}

export interface Feed {
  readonly title: string;
  /** In the order of the feed, each address once. */
  readonly items: readonly FeedItem[];
}

/** Of a longer feed only the first are listed. */
export const MAX_FEED_ITEMS = 100;
const MAX_TITLE = 300;

const ROOTS: ReadonlySet<string> = new Set(["rss", "feed", "rdf:RDF"]);
const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);
const DATES: ReadonlySet<string> = new Set(["pubDate", "published", "updated", "dc:date"]);

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Draft {
  title: string;
  link: string;
  date: string;
}

/** Reads `text`, got from `address`; throws RelataError `unsupported` for what is no feed. Links may be relative. */
export function parseFeed(address: string, text: string): Feed {
  const drafts: Draft[] = [];
  const path: string[] = [];
  let title = "";
  let draft: Draft | null = null;
  let words = "";

  const open = ({ name, attributes }: Tag): void => {
    path.push(name);
    words = "";
    if (path.length === 1 && !ROOTS.has(name)) throw noFeed(address);
    if (ITEMS.has(name)) draft = { title: "", link: "", date: "" };
    // Atom: an entry may link to its comments, too; the article is the alternate.
    else if (draft !== null && name === "link" && (attributes["rel"] ?? "alternate") === "alternate")
      draft.link ||= typeof attributes["href"] === "string" ? attributes["href"] : "";
  };
  const close = ({ name }: Tag): void => {
    path.pop();
    const said = words.trim();
    words = "";
    if (draft === null) {
      if (name === "title") title ||= said;
    } else if (ITEMS.has(name)) {
      drafts.push(draft);
      draft = null;
    } else if (ITEMS.has(path.at(-1) ?? "")) note(draft, name, said);
  };

  const parser = new SaxesParser();
  parser.on("opentag", open);
  parser.on("closetag", close);
  parser.on("text", (part) => (words += part));
  parser.on("cdata", (part) => (words += part));
  parser.on("error", () => {
    throw noFeed(address);
  });
  parser.write(text.trimStart()).close();
  return { title: title.slice(0, MAX_TITLE), items: toItems(address, drafts) };
}

function note(draft: Draft, name: string, said: string): void {
  if (name === "title") draft.title ||= said;
  if (name === "link") draft.link ||= said;
  if (DATES.has(name)) draft.date ||= said;
}

function toItems(address: string, drafts: readonly Draft[]): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const { title, link, date } of drafts) {
    if (link === "" || !URL.canParse(link, address)) continue;
    const url = toWebAddress(new URL(link, address).href);
    if (url === null || items.has(url)) continue;
    const plain = title.replace(/<[^>]*>/gu, "").replace(/\s+/gu, " ");
    items.set(url, { title: (plain || url).slice(0, MAX_TITLE), url, publishedAt: toIsoDate(date) });
  }
  return [...items.values()].slice(0, MAX_FEED_ITEMS);
}

function noFeed(address: string): RelataError {
  return new RelataError(
    "unsupported",
    `${address} is no feed`,
    "A feed is a page in RSS or Atom. Give the address of one article under “Web address”.",
  );
}
