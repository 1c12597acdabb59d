/**
 * Finds the dialogue of an article: by labels ("Q:", "Dana Lee:"), by headings that name the speaker ("Dana Lee, Chief Executive"), or
 * by questions and what is addressed to somebody, between which the answers stand.
 */
import type { TextDocument } from "../../text/document.ts";
import type { Introductions } from "../introductions.ts";
import type { Dialogue, Turn } from "./dialogue.ts";
import { findInterviewee } from "./interviewee.ts";
import { labelledTurns } from "./labelled-turns.ts";
import { promptedTurns } from "./prompted-turns.ts";
import { headedTurns } from "./headed-turns.ts";

/** References may be names only. */
export function readDialogue(introductions: Introductions): Dialogue {
  const turns =
    labelledTurns(introductions) ?? headedTurns(introductions) ?? promptedTurns(introductions.document);
  if (turns === undefined) return silence(introductions.document);
  const { person, company } = findInterviewee(introductions, turns);
  return { turns: turns.map((turn) => named(turn, person)), interviewee: person, company };
}

/** No dialogue. */
function silence({ sentences }: TextDocument): Dialogue {
  return { turns: sentences.map(() => undefined), interviewee: null, company: null };
}

function named(turn: Turn | undefined, interviewee: string | null): Turn | undefined {
  return turn?.side === "answers" && turn.person === null ? { ...turn, person: interviewee } : turn;
}
