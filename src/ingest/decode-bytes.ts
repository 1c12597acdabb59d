/** Bytes of unknown origin -> text, or a refusal that says what they are instead. */
import { RelataError } from "../model/errors.ts";
import { empty, tooManyBytes } from "./input-error.ts";
import { MAX_INPUT_BYTES } from "./limits.ts";

export interface Encoding {
  /** Web pages that are not UTF-8 are read as their `meta` says, else as windows-1252, like a browser does. */
  readonly html: boolean;
  /** What the server said, if one did. */
  readonly charset?: string;
}

/** First bytes of formats that people mistake for text. */
const SIGNATURES: readonly (readonly [format: string, bytes: string])[] = [
  ["a PDF document", "%PDF-"],
  ["a ZIP archive or an office document", "PK\u0003\u0004"],
  ["a PNG image", "\u0089PNG"],
  ["a JPEG image", "\u00ff\u00d8\u00ff"],
  ["a GIF image", "GIF8"],
  ["a gzip archive", "\u001f\u008b"],
  ["an old office document", "\u00d0\u00cf\u0011\u00e0"],
  ["an SQLite database", "SQLite format 3\u0000"],
  ["an RTF document", "{\\rtf"],
];
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: string])[] = [
  ["utf-8", "\u00ef\u00bb\u00bf"],
  ["utf-16le", "\u00ff\u00fe"],
  ["utf-16be", "\u00fe\u00ff"],
];
/** Bytes at the head of a page in which its `meta charset` must stand. */
const META_RANGE = 4096;
/** What windows-1252 has at 0x80 to 0x9f. Node 20 decodes these as ISO 8859-1, which has invisible control characters there. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** The text of `bytes`; throws RelataError `not-text`, `too-large` or (for no bytes at all) `invalid-data`. */
export function decodeBytes(name: string, bytes: Uint8Array, encoding: Encoding): string {
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > MAX_INPUT_BYTES) throw tooManyBytes(name);
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked !== undefined)
    return decodeAs(marked[0], bytes) ?? refuse(name, `is not the ${marked[0]} it begins as`);
  const format = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (format !== undefined) return refuse(name, `is ${format[0]}, not text`);
  if (bytes.includes(0)) return refuse(name, "is a binary file, not text");
  return decodeUnmarked(bytes, encoding) ?? refuse(name, "is not UTF-8 text");
}

function decodeUnmarked(bytes: Uint8Array, { html, charset }: Encoding): string | undefined {
  const declared =
    charset ?? (html ? META_CHARSET.exec(latin(bytes.subarray(0, META_RANGE)))?.[1] : undefined);
  const candidates = [
    ...(declared === undefined ? [] : [declared]),
    "utf-8",
    ...(html ? ["windows-1252"] : []),
  ];
  for (const candidate of candidates) {
    const text = decodeAs(candidate, bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Undefined for bytes that are not `encoding`, and for an encoding that nobody knows. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, fromWindows1252) : text;
  } catch {
    return undefined;
  }
}

function fromWindows1252(character: string): string {
  return WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80);
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return latin(bytes.subarray(0, start.length)) === start;
}

/** One character per byte. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function refuse(name: string, what: string): never {
  throw new RelataError(
    "not-text",
    `${name} ${what}`,
    "Save its text as a UTF-8 file (.txt, .md or .html) and add that.",
  );
}
