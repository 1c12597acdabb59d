/** Takes out of a page the small boxes inside an article that are not part of it, which Readability leaves in. */

/** Words in class or id of boxes that ask for something or lead elsewhere. */
const CLUTTER =
  /(?:^|[\s_-])(?:newsletter|subscribe|subscription|sign-?up|promo|related|recirc|read-?more|share|sharing|social|cookies?|consent|advert(?:isement)?|ads?|paywall|comments?|breadcrumbs?)(?:$|[\s_-])/i;
/** A box with more text than this is rather the article itself, whatever it is called. */
const MAX_BOX = 400;

/** Removes named boxes with little text, and paragraphs that are nothing but a link to another article. */
export function removeClutter(document: Document): void {
  for (const element of document.querySelectorAll("aside, div, section, ul, ol, p, form")) {
    if (isBox(element) || isTeaser(element)) element.remove();
  }
}

function isBox(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return CLUTTER.test(names) && (element.textContent ?? "").trim().length <= MAX_BOX;
}

function isTeaser(element: Element): boolean {
  if (element.localName.toLowerCase() !== "p") return false;
  const [link, ...others] = element.children;
  if (link === undefined || others.length > 0 || link.localName.toLowerCase() !== "a") return false;
  return (link.textContent ?? "").trim() === (element.textContent ?? "").trim();
}
