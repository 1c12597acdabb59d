/** Runs of name-like tokens and listed names: the raw material that split-run cuts into candidates. */
import type { Sentence } from "../../text/document.ts";
import { isTitleCase } from "./capitals.ts";
import { findPiece, type PieceContext } from "./find-piece.ts";
import { findJoint } from "./joints.ts";
import type { Piece } from "./piece.ts";

/** The runs of a sentence, in order; every piece of a run touches the next. */
export function findRuns(sentence: Sentence, trusted: ReadonlySet<string>): Piece[][] {
  const words = sentence.tokens.map((token) => token.text);
  const context = { sentence, words, trusted, titleCase: isTitleCase(sentence) };
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
  const run: Piece[] = [];
  let piece = findPiece(context, start, "space");
  while (piece !== null) {
    run.push(piece);
    const next = findJoint(context.sentence.tokens, run, piece.last);
    piece = next === null ? null : findPiece(context, next.at, next.joint);
  }
  return run;
}
