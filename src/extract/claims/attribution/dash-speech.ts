/** '"Grain is scarce." — Dana Lee': a dash behind a quotation does the work of the verb. */
import { lowerAt, referenceStartingAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";

/** Dashes that no word needs on both sides. */
export const DASHES: ReadonlySet<string> = new Set(["—", "–", "―", "--", "-"]);
const CLOSING = new Set(["”", '"', "’"]);

/** The attribution whose dash stands at `at`, between a closing mark and a person. */
export function dashSpeech(view: SentenceView, at: number): Attribution | undefined {
  if (!DASHES.has(lowerAt(view, at)) || !CLOSING.has(lowerAt(view, at - 1))) return undefined;
  const name = referenceStartingAt(view, at + 1);
  const speaker = name?.entities[0] ?? "";
  if (name === undefined || view.entities.get(speaker)?.kind !== "person") return undefined;
  return {
    speaker,
    stance: "neutral",
    rule: "dash",
    source: { first: at, last: name.last },
    contents: [{ first: 0, last: at }],
  };
}
