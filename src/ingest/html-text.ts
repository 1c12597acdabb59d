/** Elements -> plain text: paragraphs separated by blank lines, "- " before the items of a list. */

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tr|ul)$/;
/** What is not the article's own running text. */
const SKIPPED =
  /^(?:audio|button|canvas|figure|form|head|iframe|math|nav|noscript|object|script|select|style|svg|template|textarea|video)$/;
const ELEMENT = 1;
const TEXT = 3;
/** Soft hyphens, zero-width spaces and byte order marks: they split words that readers see whole. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** The text of `root`, part of a document of `parseHtml`, and of everything in it. */
export function elementText(root: Element): string {
  const paragraphs: string[] = [];
  let line = "";
  let mark = "";
  const endParagraph = (): void => {
    const text = tidy(line);
    if (text !== "") paragraphs.push(mark + text);
    if (text !== "") mark = "";
    line = "";
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) line += node.textContent ?? "";
    if (node.nodeType !== ELEMENT) return;
    const element = (node as Element).localName.toLowerCase();
    if (SKIPPED.test(element)) return;
    if (element === "br") line += "\n";
    if (element === "td" || element === "th") line += " ";
    const isBlock = BLOCKS.test(element);
    if (isBlock) endParagraph();
    if (element === "li") mark = "- ";
    for (const child of node.childNodes) visit(child);
    if (isBlock) endParagraph();
    if (element === "li") mark = "";
  };
  visit(root);
  endParagraph();
  return paragraphs.join("\n\n");
}

/** Single spaces, no blanks around line breaks; an empty line (two `br`) parts paragraphs. */
function tidy(line: string): string {
  return line
    .replace(INVISIBLE, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
