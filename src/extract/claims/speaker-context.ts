/**
 * Who speaks in sentences that do not say so themselves: the rest of a quotation, and the answers of an interview.
 */
import type { Reading } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import { quotationStates, type QuotationState } from "./quotations.ts";
import { lowerAt, type SentenceView } from "./sentence-view.ts";

/** A speaker carried over from elsewhere. */
export interface ContextSpeaker {
  readonly speaker: string | null;
  readonly rule: "quotation" | "interview";
}

/** Fewer blocks that are only questions make no interview. */
const FEWEST_QUESTIONS = 3;
const LABEL_REACH = 4;
const FIRST_PERSON = new Set(["i", "we", "our", "my", "us"]);

/** One entry per sentence; undefined where the sentence speaks for itself. */
export function contextSpeakers(
  reading: Reading,
  views: readonly SentenceView[],
  attributions: readonly (readonly Attribution[])[],
): (ContextSpeaker | undefined)[] {
  const answers = interviewSpeakers(reading, views);
  const quoted = quotedSpeakers(views, attributions);
  return views.map((_, index) => quoted[index] ?? answers[index]);
}

function quotedSpeakers(
  views: readonly SentenceView[],
  attributions: readonly (readonly Attribution[])[],
): (ContextSpeaker | undefined)[] {
  const states = quotationStates(views.map(({ sentence }) => sentence));
  const result: (ContextSpeaker | undefined)[] = views.map(() => undefined);
  const isOpen = (state: QuotationState | undefined): boolean => state !== undefined && state.startsInside;
  views.forEach((view, index) => {
    if (attributions[index]?.length !== 0 || !isOpen(states[index])) return;
    const neighbour = nearestAttributed(views, attributions, index);
    if (neighbour !== undefined) result[index] = { speaker: neighbour, rule: "quotation" };
    void view;
  });
  return result;
}

/** The speaker named last before the sentence in its paragraph, else first behind it. */
function nearestAttributed(
  views: readonly SentenceView[],
  attributions: readonly (readonly Attribution[])[],
  index: number,
): string | null | undefined {
  const block = views[index]?.sentence.block;
  const speakerAt = (at: number): string | null | undefined => attributions[at]?.at(-1)?.speaker;
  for (let at = index - 1; views[at]?.sentence.block === block; at -= 1)
    if (speakerAt(at) !== undefined) return speakerAt(at);
  for (let at = index + 1; views[at]?.sentence.block === block; at += 1)
    if (speakerAt(at) !== undefined) return speakerAt(at);
  return undefined;
}

function interviewSpeakers(reading: Reading, views: readonly SentenceView[]): (ContextSpeaker | undefined)[] {
  const interviewee = mostNamedPerson(reading);
  const questions = questionBlocks(views);
  const unlabelled = questions.size >= FEWEST_QUESTIONS;
  let block = -1;
  let speaker: string | null | undefined;
  return views.map((view) => {
    if (view.sentence.block !== block) {
      const previous = block;
      block = view.sentence.block;
      const label = labelSpeaker(view, interviewee);
      if (label !== undefined) speaker = label;
      else if (!(unlabelled && (questions.has(previous) || speaker !== undefined) && !questions.has(block)))
        speaker = undefined;
      else
        speaker =
          usesFirstPerson(views, block) || !questions.has(previous) ? (speaker ?? interviewee) : undefined;
    }
    return speaker === undefined ? undefined : { speaker, rule: "interview" as const };
  });
}

/** "Dana Lee: …" and "A: …" at the head of a paragraph; "Q: …" is nobody. */
function labelSpeaker(view: SentenceView, interviewee: string | null): string | null | undefined {
  const colon = view.sentence.tokens.slice(0, LABEL_REACH + 1).findIndex((token) => token.lower === ":");
  if (colon < 1) return undefined;
  if (colon === 1 && lowerAt(view, 0) === "a") return interviewee;
  if (colon === 1 && lowerAt(view, 0) === "q") return null;
  const name = view.references.find(
    ({ first, last, form }) => first === 0 && last === colon && form === "name",
  );
  const id = name?.entities[0];
  return id !== undefined && view.entities.get(id)?.kind === "person" ? id : undefined;
}

function questionBlocks(views: readonly SentenceView[]): Set<number> {
  const last = new Map(views.map(({ sentence }) => [sentence.block, sentence.tokens.at(-1)?.lower]));
  return new Set([...last].filter(([, mark]) => mark === "?").map(([block]) => block));
}

function usesFirstPerson(views: readonly SentenceView[], block: number): boolean {
  return views.some(
    ({ sentence }) =>
      sentence.block === block && sentence.tokens.some((token) => FIRST_PERSON.has(token.lower)),
  );
}

function mostNamedPerson({ entities }: Reading): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { id, kind, mentions } of entities) {
    if (kind === "person" && mentions.length > most) [best, most] = [id, mentions.length];
  }
  return best;
}
