/** All cues of one proposition: what its words show, whose word it is, and where it stands. */
import type { Proposition } from "../find-propositions.ts";
import { lowerAt } from "../sentence-view.ts";
import { ALWAYS } from "./claim-model.ts";
import { findCues } from "./find-cues.ts";
import { prefixedCue, pairCue } from "./pair-cue.ts";

/** What the proposition's place adds to its words: whether a relation was found in its sentence. */
export interface PropositionPlace {
  readonly hasRelation: boolean;
  readonly opens: boolean;
}

/** Each cue once, alone and together with whether the article speaks itself: "own opening" is not what "said opening" is. */
export function propositionCues(proposition: Proposition, place: PropositionPlace): string[] {
  const { view, content, voice, stance } = proposition;
  const { tokens, role } = view.sentence;
  const cues: string[] = [
    ALWAYS,
    ...findCues(view, content, proposition.source),
    prefixedCue("voice-", voice),
  ];
  if (stance !== "neutral") cues.push(prefixedCue("stance-", stance));
  if (place.hasRelation) cues.push(voice === "own" || voice === "person" ? "relation" : "relation-reported");
  if (place.opens) cues.push("opening");
  if (lowerAt(view, tokens.length - 1) === "?") cues.push("question");
  if (role === "heading") cues.push("heading");
  const side = voice === "own" ? "own" : "said";
  const alone = cues.length;
  for (let index = 1; index < alone; index += 1) cues.push(pairCue(side, cues[index] ?? ""));
  return cues;
}

/** Whether a cue stands together with who speaks. Kinds are too evenly told apart by plain cues to need these. */
export function isPaired(cue: string): boolean {
  return cue.startsWith("own ") || cue.startsWith("said ");
}
