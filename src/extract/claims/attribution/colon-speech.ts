/** 'Dana Lee, founder of Tarn Foods: "Grain is scarce."': a colon does the work of the verb. */
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";

const OPENING = new Set(["“", '"', "‘"]);

/** The attribution whose colon stands at `at`, behind a person at the head of the sentence. */
export function colonSpeech(view: SentenceView, at: number): Attribution | undefined {
  if (lowerAt(view, at) !== ":" || !OPENING.has(lowerAt(view, at + 1))) return undefined;
  const head = view.references.find(({ first, last, entities: [id = ""] }) => {
    const isSpeaker = view.entities.get(id)?.kind === "person";
    return isSpeaker && first <= 2 && last <= at;
  });
  if (head === undefined) return undefined;
  return {
    speaker: head.entities[0] ?? null,
    stance: "neutral",
    rule: "colon",
    source: { first: 0, last: at + 1 },
    contents: [{ first: at + 1, last: view.sentence.tokens.length }],
  };
}
