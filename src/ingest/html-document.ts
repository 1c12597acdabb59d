/** Markup of any quality -> a DOM, with linkedom: no script runs, nothing is loaded. Also in a worker, where there is no DOM. */
import { parseHTML } from "linkedom/worker";

import { RelataError } from "../model/errors.ts";

/** More elements than any page of one article has. Readability and linkedom need up to some seconds for as many. */
const MAX_ELEMENTS = 30_000;
/** Deeper nesting than browsers keep (512). Readability needs time quadratic in the depth. */
const MAX_DEPTH = 512;
const TEXT = 3;
/** Elements that the parser closes by itself when their end tag is left out: they do not nest. */
const UNNESTED =
  /^(?:p|li|d[td]|t[dhr]|tbody|option|optgroup|r[pt]|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** The document, always with `html` and `body`; throws RelataError `too-large` for markup made to exhaust its reader. */
export function parseHtml(name: string, html: string): Document {
  assertModest(name, html);
  const { document } = parseHTML(withBody(html));
  lowerAttributeNames(document);
  collapseSpaces(document);
  return document;
}

/** Counts tags before the parser sees them: its time grows with the square of the depth. */
function assertModest(name: string, html: string): void {
  let elements = 0;
  let depth = 0;
  for (const [tag, slash = "", element = ""] of html.matchAll(/<(\/?)([a-z][a-z\d]*)[^<>]*>?/gi)) {
    if (slash === "") elements += 1;
    if (!UNNESTED.test(element.toLowerCase()) && !tag.endsWith("/>"))
      depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) {
      throw new RelataError(
        "too-large",
        `The page ${name} has too many elements or nests them too deeply`,
        "Copy the text of the article into a plain text file and add that.",
      );
    }
  }
}

/** linkedom does not supply the tags that HTML lets an author leave out. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  return `<!doctype html><html><head></head><body>${html.replace(/<!doctype[^<>]*>|<\/?(?:html|head)(?:\s[^<>]*)?>/gi, "")}</body></html>`;
}

/** linkedom finds `name` only where it is written in small letters; HTML does not care. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
}

/** Runs of spaces mean one space in HTML. Readability's time grows with the square of their length. */
function collapseSpaces(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) child.textContent = (child.textContent ?? "").replace(/\s+/g, " ");
    else collapseSpaces(child);
  }
}
