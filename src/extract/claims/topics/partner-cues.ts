/** Deals have two sides: what ties a party by a relation to those whom a sentence names, to its speaker, or to the paragraph. */
import { pairCue, prefixedCue } from "../cues/pair-cue.ts";
import type { TopicContext } from "./topic-context.ts";

/** Those of one sentence whose partners may be its topics as well. */
export interface Company {
  readonly named: readonly string[];
  readonly speaker: string | null;
  readonly employer: string | undefined;
}

/** Words of the sentence that make its cues for partners count for more: "the deal", "both", "we". */
const TELLING = new Set(["deal", "plural", "we"]);

/** Each with `mark`, alone and with those of the `hints` that tell of two sides. */
export function partnerCues(
  context: TopicContext,
  id: string,
  {
    named,
    speaker,
    employer,
    mark,
    hints,
  }: Company & { readonly mark: string; readonly hints: readonly string[] },
): string[] {
  const { parties, paragraph, stated } = context;
  const cues: string[] = [];
  const partners = parties.partners.get(id);
  if (partners !== undefined) {
    if (named.some((other) => other !== id && partners.has(other))) cues.push("partner");
    if (speaker !== null && partners.has(speaker)) cues.push("partner-of-speaker");
    if (employer !== undefined && employer !== id && partners.has(employer)) cues.push("partner-of-employer");
    const told = hints.filter((hint) => TELLING.has(hint));
    cues.push(...cues.flatMap((cue) => told.map((hint) => pairCue(cue, hint))));
    if (paragraph !== undefined && partners.has(paragraph)) cues.push("partner-of-paragraph");
  }
  for (const { type, source, target } of stated) {
    if (id === source) cues.push(prefixedCue("source-of-", type));
    else if (id === target) cues.push(prefixedCue("target-of-", type));
  }
  return [...new Set(cues)].map((cue) => pairCue(mark, cue));
}
