/** What a reader pastes, drops or names, made ready to be read in its turn. */
import { decodeBytes } from "../../../ingest/decode-bytes.ts";
import { RelataError } from "../../../model/errors.ts";
import type { Offer } from "./addition.ts";

/** What a reader knows of a pasted text; empty words say nothing. */
export interface PastedFields {
  readonly title: string;
  readonly publisher: string;
  /** ISO date, as a date field gives it. */
  readonly date: string;
  readonly url: string;
}

/** Files that are articles; asked for in the file chooser. */
export const ARTICLE_FILES = ".md,.markdown,.txt,.html,.htm,text/plain,text/html,text/markdown";

/** Content that says of itself what it is, and so takes no front matter from us. */
const SELF_DESCRIBING = /^\s*(?:---|<)/u;

export function pastedOffer(content: string, fields: PastedFields): Offer {
  const lines = Object.entries({
    title: fields.title,
    source: fields.publisher,
    date: fields.date,
    url: fields.url,
  })
    .filter(([, value]) => value.trim() !== "")
    // A JSON string is a YAML string, so no value can break out of its line.
    .map(([key, value]) => `${key}: ${JSON.stringify(value.trim())}`);
  const isPlain = lines.length === 0 || SELF_DESCRIBING.test(content);
  const source = {
    kind: "text" as const,
    name: isPlain ? "pasted text" : "pasted text.md",
    content: isPlain ? content : `---\n${lines.join("\n")}\n---\n\n${content}`,
  };
  return { name: fields.title.trim() || "The pasted text", read: () => Promise.resolve(source) };
}

/** A file, read as UTF-8 or as a page says of itself; rejects with a RelataError for what is no text. */
export function fileOffer(file: File): Offer {
  return {
    name: file.name,
    read: async () => {
      const bytes = await readBytes(file);
      const content = decodeBytes(file.name, bytes, { html: /\.html?$/iu.test(file.name) });
      return { kind: "text", name: file.name, content };
    },
  };
}

export function addressOffer(url: string): Offer {
  return { name: url, read: () => Promise.resolve({ kind: "url", url }) };
}

/** A folder dropped on the page, or a file that was moved since, cannot be read. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const hint = "If it is a folder, open it and choose the files in it.";
    throw new RelataError("unreadable", `${file.name} cannot be read.`, hint, { cause: error });
  }
}
