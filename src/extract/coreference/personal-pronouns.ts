/** "He" and "she": the person who is most prominent in the last sentences. */
import type { Sentence } from "../../text/document.ts";
import { type Discourse, kindOf, type Memory } from "./discourse.ts";

export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "his", "her", "him"]);

/** How many sentences back a person may stand. */
const REACH = 4;
/** Prominence that a person needs. */
const CLEAR = 3;

/** The person that the pronoun at token `at` of `sentence` means, none when nobody is prominent enough. */
export function resolvePerson(discourse: Discourse, sentence: Sentence, at: number): readonly string[] {
  const scores = new Map<string, number>();
  for (let index = discourse.memories.length - 1; index >= 0; index -= 1) {
    const memory = discourse.memories[index];
    if (memory === undefined || sentence.index - memory.reference.sentence > REACH) break;
    if (kindOf(discourse, memory.entity) !== "person") continue;
    const score = prominence(discourse, memory, { sentence, at });
    if (score > (scores.get(memory.entity) ?? -Infinity)) scores.set(memory.entity, score);
  }
  let best: string | undefined;
  let most = CLEAR;
  for (const [entity, score] of scores) {
    const total = score + 0.25 * Math.min(discourse.counts.get(entity) ?? 0, 6);
    if (total < most || (total === most && best !== undefined)) continue;
    best = entity;
    most = total;
  }
  return best === undefined ? [] : [best];
}

/** Near beats far, a subject beats an object, the same paragraph beats another. */
function prominence(
  { document }: Discourse,
  memory: Memory,
  { sentence, at }: { readonly sentence: Sentence; readonly at: number },
): number {
  const distance = sentence.index - memory.reference.sentence;
  let score = distance === 0 ? 4.8 : 4.5 - 1.2 * distance;
  if (memory.subject) score += 1.8;
  if (memory.opening) score += 0.6;
  if (document.sentences[memory.reference.sentence]?.block !== sentence.block) score -= 0.6;
  if (memory.listed) score -= 1.2;
  if (distance === 0 && at - memory.reference.last < 4 && !memory.subject) score -= 0.5;
  return score;
}
