/** Whether a piece of a run begins another name than the one before it. */
import { startsWithCapital } from "../../text/letter-case.ts";
import type { Piece } from "./piece.ts";
import { isNameWord, isParty, isStrong } from "./piece-kinds.ts";
import type { RunContext } from "./run-context.ts";

const DIGIT_FIRST = /^\p{N}/u;
/** After a pair of names joined by a hyphen: the names are the two sides of something. */
const PAIR_NOUN =
  /^(?:deal|deals|partnership|alliance|merger|tie-up|venture|agreement|talks|feud|dispute|pact|transaction|collaboration|rivalry|combination|case|lawsuit|relationship|split|duopoly|fight|battle|war)$/u;
const NUMBER_WORD = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/u;

/** Whether `piece` begins another name than the one that `before` makes up. */
export function beginsName(context: RunContext, before: readonly Piece[], piece: Piece): boolean {
  const { words } = context;
  const last = before.at(-1);
  if (last === undefined) return false;
  if (piece.joint === "hyphen") return partsAtHyphen(context, before, piece);
  if (piece.joint === "ampersand" && words[piece.first - 1] === "&") return false;
  if (piece.joint === "ampersand" || piece.joint === "of") return isParty(last) && isParty(piece);
  if (isNameWord(context, piece) || NUMBER_WORD.test(words[piece.first] ?? "")) return false;
  return isParty(last) && isStrong(last) && piece.senses.length > 0 && isStrong(piece);
}

function partsAtHyphen({ words, trusted }: RunContext, before: readonly Piece[], piece: Piece): boolean {
  const last = before.at(-1);
  if (last === undefined || DIGIT_FIRST.test(words[piece.first] ?? "")) return false;
  if (isParty(last) && isParty(piece)) return true;
  let after = piece.last;
  while (startsWithCapital(words[after])) after += 1;
  if (PAIR_NOUN.test(words[after] ?? "")) return true;
  const left = words[last.last - 1] ?? "";
  const right = words[piece.first] ?? "";
  return (
    isStrong(last) &&
    last.senses.length > 0 &&
    piece.senses.length > 0 &&
    trusted.has(left) &&
    trusted.has(right)
  );
}
