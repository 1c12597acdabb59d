/** What a party is to the whole article and to the text just before: how much of it is about the party, and how long ago it was spoken of. */
import { pairCue, prefixedCue } from "../cues/pair-cue.ts";
import type { TopicContext } from "./topic-context.ts";

/** Shares of the mentions of the party mentioned most are told apart in fifths. */
const SHARES = 5;
/** Articles of more parties are all alike. */
const MANY_PARTIES = 6;
/** Distances in sentences up to which each is told apart, and above which all are far. */
const NEAR = 3;
const FAR = 6;
const OFTEN = 3;

/** Each with `mark`, which tells whether the sentence names the party itself. */
export function discourseCues(context: TopicContext, id: string, mark: string): string[] {
  const { parties } = context;
  const places = parties.places.get(id) ?? [];
  const share = Math.min(Math.floor((SHARES * places.length) / Math.max(1, parties.most)), SHARES - 1);
  const cues: string[] = [
    prefixedCue("share-", String(share)),
    prefixedCue("parties-", String(Math.min(parties.places.size, MANY_PARTIES))),
  ];
  if (parties.titled.has(id)) cues.push("titled");
  if (context.subjectBefore.includes(id))
    cues.push(context.start < context.index ? "subject-before" : "subject-of-last-paragraph");
  if (mark !== "named") cues.push(...absenceCues(context, id, places));
  return cues.map((cue) => pairCue(mark, cue));
}

/** How long it is since the party was spoken of. */
function absenceCues(
  { index, start, headSubject }: TopicContext,
  id: string,
  places: readonly number[],
): string[] {
  const before = countBefore(places, index);
  const last = places[before - 1];
  const cues: string[] = [prefixedCue("since-", last === undefined ? "ever" : distance(index - last))];
  if (start === index) return [...cues, "new-paragraph"];
  const times = before - countBefore(places, start);
  cues.push(prefixedCue("in-paragraph-", String(Math.min(times, OFTEN))));
  if (headSubject.includes(id)) cues.push("heads-paragraph");
  return cues;
}

/** How many of `places`, which ascend, lie before `index`; a long article speaks of one party thousands of times. */
function countBefore(places: readonly number[], index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(sentences: number): string {
  if (sentences <= NEAR) return String(sentences);
  return sentences <= FAR ? "few" : "many";
}
