/** "In Ms Lee's view, …", "… by the Grain Board's count", "in the words of the mayor", "for Ms Lee, …", "if Ms Lee is to be believed, …". */
import { lowerAt, referenceEndingAt, referenceStartingAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";

/** Nouns for what somebody thinks. */
export const VIEWS: ReadonlySet<string> = new Set(
  "view opinion judgement judgment submission estimation reckoning count telling words account eyes assessment estimate".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(["in", "by", "on"]);
const BELIEF = ["is", "to", "be", "believed"];

/** The attribution whose noun stands at `at`. */
export function inView(view: SentenceView, at: number): Attribution | undefined {
  if (!VIEWS.has(lowerAt(view, at))) return undefined;
  const follows = lowerAt(view, at + 1) === "of" ? referenceStartingAt(view, at + 2) : undefined;
  const owner = follows ?? referenceEndingAt(view, at) ?? referenceEndingAt(view, at - 1);
  if (owner === undefined) return undefined;
  const first = follows === undefined ? owner.first : at;
  const before = first - (lowerAt(view, first - 1) === "the" ? 2 : 1);
  if (!PREPOSITIONS.has(lowerAt(view, before))) return undefined;
  return {
    speaker: owner.entities[0] ?? null,
    stance: "opinion",
    rule: "in-view",
    source: { first: before, last: Math.max(at + 1, owner.last) },
    contents: [{ first: 0, last: view.sentence.tokens.length }],
  };
}

/** The attribution of a sentence that opens "For Dana Lee, …" or "If Dana Lee is to be believed, …". */
export function inEyes(view: SentenceView, at: number): Attribution | undefined {
  if (at !== 0) return undefined;
  const person = referenceStartingAt(view, 1);
  const id = person?.entities[0];
  if (person === undefined || id === undefined) return undefined;
  const isBelief =
    lowerAt(view, 0) === "if" && BELIEF.every((word, index) => lowerAt(view, person.last + index) === word);
  const isOpening =
    lowerAt(view, 0) === "for" &&
    lowerAt(view, person.last) === "," &&
    view.entities.get(id)?.kind === "person";
  if (!isBelief && !isOpening) return undefined;
  const last = person.last + (isBelief ? BELIEF.length : 1);
  return {
    speaker: id,
    stance: "opinion",
    rule: "in-view",
    source: { first: 0, last },
    contents: [{ first: last, last: view.sentence.tokens.length }],
  };
}
