/**
 * Text as XML 1.0 can carry it. One forbidden character makes a strict reader refuse the whole file, so they are
 * dropped: C0 controls but tab, line feed and return, U+FFFE, U+FFFF and lone surrogates have no XML form at all.
 */

/** What makes a text need work; surrogates are included because half a pair must go. */
const SUSPECT = /[&<>"\u0000-\u001f\u0085\u2028\ud800-\udfff\ufffe\uffff]/;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
/**
 * Tabs and line ends are written as references, else a parser makes them blanks (in attributes) or line feeds.
 * U+0085 and U+2028 end lines in XML 1.1 only, but some parsers do not care which version they read.
 */
const MARKUP = /[&<>"\t\n\r\u0085\u2028]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `text` without the characters that XML 1.0 forbids. */
export function stripForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, "") : text;
}

/** `text` for use between double quotes or tags: stripped, then escaped. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, "").replace(MARKUP, (character) => REFERENCES[character] ?? "");
}

/** ` name="value"`, or nothing where there is no value. */
export function xmlAttribute(name: string, value: string | null): string {
  return value === null ? "" : ` ${name}="${escapeXml(value)}"`;
}
