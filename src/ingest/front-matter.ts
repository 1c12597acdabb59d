/** The YAML block between two `---` lines at the top of a Markdown file. */
import { LineCounter, parseDocument } from "yaml";

import { RelataError } from "../model/errors.ts";

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** What follows the closing line. */
  readonly body: string;
}

const BLOCK = /^---[^\S\n]*\n((?:.*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
const UNCLOSED = /^---[^\S\n]*\n[A-Za-z][\w-]*:(?:\s|$)/;

/** Splits `text` (line feeds only) after its front matter; `null` when it has none. Throws RelataError naming the line of an error. */
export function splitFrontMatter(name: string, text: string): FrontMatter | null {
  const block = BLOCK.exec(text);
  if (block === null) {
    if (UNCLOSED.test(text)) throw broken(name, 1, "it is never closed");
    return null;
  }
  const fields = parseFields(name, block[1] ?? "");
  return fields === null ? null : { fields, body: text.slice(block[0].length) };
}

/** `null` for text between two rules that is no list of fields, so no front matter either. */
function parseFields(name: string, yaml: string): Readonly<Record<string, unknown>> | null {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [problem] = document.errors;
  if (problem !== undefined) throw broken(name, lines.linePos(problem.pos[0]).line + 1, problem.message);
  const value = unfold(name, document);
  if (value === null) return {};
  return typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

/** The library refuses references made to unfold without end. */
function unfold(name: string, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw broken(name, 1, error instanceof Error ? error.message : String(error));
  }
}

function broken(name: string, line: number, detail: string): RelataError {
  return new RelataError(
    "invalid-data",
    `The front matter of ${name} is broken at line ${line}: ${detail}`,
    'Write it as "key: value" lines between two lines of ---, with quotation marks around a value that holds a colon.',
  );
}
