/** 'Dana Lee, founder of Tarn Foods: "Grain is scarce."', "Dana Lee was blunter: grain is scarce.": a colon does the work of the verb. */
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { REPORTING_NOUNS } from "./reporting-words.ts";

const LONGEST_ANNOUNCEMENT = 8;
const LONGEST_MANNER = 4;
/** "puts it differently", "summed it up". */
const PUTTING = new Set(["put", "sum", "phrase"]);
const OPENING = new Set(["“", '"', "‘"]);

/** The attribution whose colon stands at `at`, behind a person at the head of the sentence. */
export function colonSpeech(view: SentenceView, at: number): Attribution | undefined {
  if (lowerAt(view, at) !== ":") return undefined;
  const head = view.references.find(({ first, last, entities: [id = ""] }) => {
    const isSpeaker = view.entities.get(id)?.kind === "person";
    return isSpeaker && first <= 2 && last <= at;
  });
  if (
    head === undefined ||
    !(OPENING.has(lowerAt(view, at + 1)) || announcesSpeech(view, behindApposition(view, head.last, at), at))
  )
    return undefined;
  return {
    speaker: head.entities[0] ?? null,
    stance: "neutral",
    rule: "colon",
    source: { first: 0, last: at + 1 },
    contents: [{ first: at + 1, last: view.sentence.tokens.length }],
  };
}

/** Past ", finance director at Tarn Foods," behind the name. */
function behindApposition(view: SentenceView, from: number, colon: number): number {
  if (lowerAt(view, from) !== ",") return from;
  const comma = view.sentence.tokens.findIndex(({ lower }, at) => at > from && at < colon && lower === ",");
  return comma < 0 ? from : comma + 1;
}

/** "was blunter", "had a short answer", "'s verdict was damning": how somebody puts it, or a noun for what is said. */
function announcesSpeech({ sentence: { tokens } }: SentenceView, from: number, colon: number): boolean {
  const between = tokens.slice(from, colon);
  if (between.length > LONGEST_ANNOUNCEMENT) return false;
  return (
    between.some(({ lemma }) => REPORTING_NOUNS.has(lemma)) ||
    between.some(({ lemma }) => PUTTING.has(lemma)) ||
    (between[0]?.lemma === "be" && between.length <= LONGEST_MANNER)
  );
}
