/** Interviews: paragraphs that are labelled with their speaker, or answers between paragraphs that are questions. */
import type { Reading } from "../reading.ts";
import { lowerAt, type SentenceView } from "./sentence-view.ts";

/** Fewer paragraphs that are questions make no interview. */
const FEWEST_QUESTIONS = 3;
/** A label is at most so many tokens long: "Dana Lee:", "Q:". */
const LONGEST_LABEL = 4;

/** Local id of each sentence's speaker; `null` for the interviewer, undefined outside interviews. */
export function interviewSpeakers(
  reading: Reading,
  views: readonly SentenceView[],
): (string | null | undefined)[] {
  const questions = questionBlocks(views);
  const interviewee = findInterviewee(reading, views, questions);
  const isInterview = questions.size >= FEWEST_QUESTIONS;
  let block = -1;
  let speaker: string | null | undefined;
  return views.map((view) => {
    if (view.sentence.block === block) return speaker;
    const label = labelledSpeaker(view, interviewee);
    const answers = isInterview && (questions.has(block) || (speaker !== undefined && speaker !== null));
    block = view.sentence.block;
    if (label !== undefined) speaker = label;
    else if (questions.has(block)) speaker = isInterview ? null : undefined;
    else speaker = answers ? interviewee : undefined;
    return speaker;
  });
}

/** "Dana Lee: …" and "A: …" at the head of a paragraph; "Q: …" is the interviewer. */
function labelledSpeaker(view: SentenceView, interviewee: string | null): string | null | undefined {
  const colon = view.sentence.tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ lower }) => lower === ":");
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
  const lastMarks = new Map(views.map(({ sentence }) => [sentence.block, sentence.tokens.at(-1)?.lower]));
  return new Set([...lastMarks].filter(([, mark]) => mark === "?").map(([block]) => block));
}

/** The person named first before the first question, else the one whom the article names most often. */
function findInterviewee(
  { entities }: Reading,
  views: readonly SentenceView[],
  questions: ReadonlySet<number>,
): string | null {
  for (const { sentence, references } of views) {
    if (questions.has(sentence.block)) break;
    const person = references
      .map(({ entities: [id = ""] }) => id)
      .find((id) => entities.some((entity) => entity.id === id && entity.kind === "person"));
    if (person !== undefined) return person;
  }
  const people = entities.filter(({ kind }) => kind === "person");
  const most = Math.max(...people.map(({ mentions }) => mentions.length));
  return people.find(({ mentions }) => mentions.length === most)?.id ?? null;
}
