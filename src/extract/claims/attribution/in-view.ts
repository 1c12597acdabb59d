/** "In Ms Lee's view, …", "… by the Grain Board's count", "in his judgement". */
import { lowerAt, referenceEndingAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";

/** Nouns for what somebody thinks. */
export const VIEWS: ReadonlySet<string> = new Set(
  "view opinion judgement judgment submission estimation reckoning count telling words account eyes assessment estimate".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(["in", "by", "on"]);

/** The attribution whose noun stands at `at`. */
export function inView(view: SentenceView, at: number): Attribution | undefined {
  if (!VIEWS.has(lowerAt(view, at))) return undefined;
  const owner = referenceEndingAt(view, at) ?? referenceEndingAt(view, at - 1);
  if (owner === undefined) return undefined;
  const before = owner.first - (lowerAt(view, owner.first - 1) === "the" ? 2 : 1);
  if (!PREPOSITIONS.has(lowerAt(view, before))) return undefined;
  return {
    speaker: owner.entities[0] ?? null,
    stance: "opinion",
    rule: "in-view",
    source: { first: before, last: at + 1 },
    contents: [{ first: 0, last: view.sentence.tokens.length }],
  };
}
