/** Runs of name-like tokens and listed names: the raw material that split-run cuts into candidates. */
import type { Sentence } from "../../text/document.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { LEGAL_FORMS } from "../lists/word-lists.ts";
import { isTitleCase } from "./capitals.ts";
import { findPiece, type PieceContext } from "./find-piece.ts";
import { findJoint } from "./joints.ts";
import type { NameHints } from "./name-hints.ts";
import type { Piece } from "./piece.ts";

const SMALL_FIRST = /^\p{Ll}/u;

/** The runs of a sentence with the texts of its tokens, in order; every piece of a run touches the next. */
export function findRuns(sentence: Sentence, words: readonly string[], hints: NameHints): Piece[][] {
  const context = { sentence, words, hints, titleCase: isTitleCase(sentence) };
  const runs: Piece[][] = [];
  let index = 0;
  while (index < words.length) {
    const run = readRun(context, index);
    if (run.length > 0) runs.push(run);
    index = run.at(-1)?.last ?? index + 1;
  }
  return runs;
}

function readRun(context: PieceContext, start: number): Piece[] {
  const { hints } = context;
  const run: Piece[] = [];
  let piece = findPiece(context, start, "space");
  while (piece !== null) {
    const whole = withLegalForm(context, piece);
    run.push(whole);
    const next = findJoint(context.sentence, { run, phrases: hints.fixedPhrases }, whole.last);
    piece = next === null ? null : findPiece(context, next.at, next.joint);
  }
  return run;
}

/** "Qorvel Shipping (Malta) Ltd": a place in brackets inside the name. */
function bracketedForm(words: readonly string[], last: number): number | null {
  if (words[last] !== "(" || words[last + 2] !== ")") return null;
  return longestMatch(LEGAL_FORMS, words, last + 3)?.end ?? null;
}

/** Takes in a legal form that would end the run, for its marks or its small letters: "A/S", "plc", "a.s.". */
function withLegalForm({ words }: PieceContext, piece: Piece): Piece {
  const bracketed = bracketedForm(words, piece.last);
  if (bracketed !== null) return { ...piece, last: bracketed, senses: [] };
  const form = longestMatch(LEGAL_FORMS, words, piece.last);
  const small = SMALL_FIRST.test(words[piece.last] ?? "");
  return form === null || (form.end < piece.last + 2 && !small) || words[piece.last] === "&" || piece.title
    ? piece
    : { ...piece, last: form.end, senses: [] };
}
