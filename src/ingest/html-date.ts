/** The date of publication as pages state it, where Readability does not look. */
import { toIsoDate } from "./date.ts";

/** Places in order of trust: selector and the attribute that holds the date. */
const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', "content"],
  ['meta[itemprop="datePublished"]', "content"],
  ['[itemprop="datePublished"][datetime]', "datetime"],
  ['meta[name="date"]', "content"],
  ['meta[name="pubdate"]', "content"],
  ['meta[name="publish-date"]', "content"],
  ['meta[name="dc.date"]', "content"],
  ['meta[name="DC.date.issued"]', "content"],
  ['meta[name="parsely-pub-date"]', "content"],
  ["article time[datetime]", "datetime"],
  ["time[datetime]", "datetime"],
];

/** ISO date, or `null` when the page does not say. */
export function findPublicationDate(document: Document): string | null {
  for (const [selector, attribute] of PLACES) {
    const date = toIsoDate(document.querySelector(selector)?.getAttribute(attribute) ?? "");
    if (date !== null) return date;
  }
  return null;
}
