/** All cues of one proposition: what its words show, whose word it is, and where it stands. */
import type { Proposition } from "../find-propositions.ts";
import { lowerAt } from "../sentence-view.ts";
import { ALWAYS } from "./claim-model.ts";
import { findCues } from "./find-cues.ts";

/** What the proposition's place adds to its words: whether a relation was found in its sentence. */
export interface PropositionPlace {
  readonly hasRelation: boolean;
  readonly opens: boolean;
}

/** Each cue once. */
export function propositionCues(proposition: Proposition, place: PropositionPlace): string[] {
  const { view, content, voice, stance } = proposition;
  const { tokens, role } = view.sentence;
  const cues: string[] = [ALWAYS, ...findCues(view, content, proposition.source), `voice-${voice}`];
  if (stance !== "neutral") cues.push(`stance-${stance}`);
  if (place.hasRelation) cues.push(voice === "own" || voice === "person" ? "relation" : "relation-reported");
  if (place.opens) cues.push("opening");
  if (lowerAt(view, tokens.length - 1) === "?") cues.push("question");
  if (role === "heading") cues.push("heading");
  return cues;
}
