/** Runs of name-like tokens and listed names: the raw material that split-run cuts into candidates. */
import type { Sentence, Token } from "../../text/document.ts";
import { isCommonWord } from "../../text/model.ts";
import { NAME_LIST, type Sense } from "../lists/name-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { ORGANIZATION_WORDS, TITLES } from "../lists/word-lists.ts";
import { hasNameShape, isFunctionWord, isOrdinary, isTitleCase, isUntrusted } from "./capitals.ts";

/** A part of a run: a listed name, a title, or one token. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
  readonly title: boolean;
  readonly untrusted: boolean;
  /** Joins the piece to the one before: nothing but a space, a hyphen, an ampersand, or a preposition. */
  readonly joint: "space" | "hyphen" | "ampersand" | "of";
}

/** After these a preposition goes on with the name: "Department of Energy", "Institute for Grids". */
const HEADS_WITH_OF =
  /^(?:Department|Ministry|Bank|University|Institute|Court|Board|Bureau|Office|Chamber|Council|Commission|Committee|Association|Federation|Society|Academy|College|School|House|Centre|Center|Foundation|Fund|Agency|Authority|Union|League|Ministers?|Secretary|Republic|Kingdom|Church|Museum|Confederation|Administration|Service|Union)$/u;
const UNIT =
  /^(?:million|billion|trillion|crore|lakh|percent|per|%|years?|months?|weeks?|days?|hours?|people|employees|times|points?|[-–]|,|jobs|stores|countries)$/u;
const PREPOSITION = /^(?:of|for|de|du|di|da|del|van|von|der|den|la|le|und|et|y|al|bin)$/u;
const NAME_PARTICLE = /^(?:de|du|di|da|del|van|von|der|den|la|le|al|bin|und|et|y)$/u;

/** The runs of a sentence, in order; every piece of a run touches the next. */
export function findRuns(sentence: Sentence, trusted: ReadonlySet<string>): Piece[][] {
  const words = sentence.tokens.map((token) => token.text);
  const titleCase = isTitleCase(sentence);
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let index = 0;
  while (index < words.length) {
    const joint = run.length === 0 ? null : findJoint(sentence.tokens, run, index);
    const at = joint === null ? index : joint.at;
    const piece =
      joint === null && run.length > 0 ? null : findPiece(sentence, words, at, { trusted, titleCase });
    if (piece !== null) {
      const last = withVersion(sentence, piece);
      run.push({
        ...piece,
        last,
        senses: last > piece.last ? [] : piece.senses,
        joint: joint?.joint ?? "space",
      });
      index = last;
      continue;
    }
    if (run.length > 0) {
      runs.push(run);
      run = [];
    } else index += 1;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** "Falcon 9", "Llama 4": a number goes with the name of a product, not with a company's, a month's, or a unit. */
function withVersion(sentence: Sentence, piece: Omit<Piece, "joint">): number {
  const [number, after] = sentence.tokens.slice(piece.last, piece.last + 2);
  if (piece.title || piece.senses.some((sense) => sense.kind !== "product")) return piece.last;
  if (number === undefined || !/^(?!(?:19|20)\d\d$)\d{1,4}(?:\.\d+)?$/u.test(number.text)) return piece.last;
  return after !== undefined && UNIT.test(after.lower) ? piece.last : piece.last + 1;
}

/** How the token at `index` goes on with the run, and where its next piece begins. */
function findJoint(
  tokens: readonly Token[],
  run: readonly Piece[],
  index: number,
): { joint: Piece["joint"]; at: number } | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined || before === undefined) return null;
  if (/^[-‑]$/u.test(token.text)) {
    const tight = before.end === token.start && after?.start === token.end;
    return tight && after !== undefined && goesOnAfterHyphen(after)
      ? { joint: "hyphen", at: index + 1 }
      : null;
  }
  if (after === undefined) return { joint: "space", at: index };
  if (token.text === "," && continuesAfterComma(tokens, run, index))
    return { joint: "ampersand", at: index + 1 };
  if (token.text === "&") return { joint: "ampersand", at: index + 1 };
  if (token.text === "and" && joinsBodyName(tokens, index)) return { joint: "of", at: index + 1 };
  if (NAME_PARTICLE.test(token.text) && hasNameShape(after)) return { joint: "of", at: index + 1 };
  if (PREPOSITION.test(token.text) && HEADS_WITH_OF.test(before.text)) {
    return { joint: "of", at: after.text === "the" ? index + 2 : index + 1 };
  }
  return run.length > 0 ? { joint: "space", at: index } : null;
}

/** "Rolls-Royce", "GPT-4", and given names such as "Min-seo". */
function goesOnAfterHyphen(after: Token): boolean {
  if (/^[\p{Lu}\p{N}]|^\p{Ll}{1,3}\p{Lu}/u.test(after.text)) return true;
  return after.text.length <= 6 && /^\p{Ll}+$/u.test(after.text) && !isCommonWord(after.lower);
}

/** "Nimbrax, Inc." and "Harrow, Quist & Pell": a comma inside a name. */
function continuesAfterComma(tokens: readonly Token[], run: readonly Piece[], index: number): boolean {
  const [after, second, third] = tokens.slice(index + 1, index + 4);
  if (after === undefined) return false;
  if (/^(?:Inc|Ltd|LLC|LLP|L\.L\.C|LP|L\.P|Corp|PLC|Co|S\.A|N\.V)\.?$/u.test(after.text)) return true;
  const single = run.length === 1 && run[0]?.last === index && run[0].senses.length === 0;
  return single && hasNameShape(after) && second?.text === "&" && third !== undefined && hasNameShape(third);
}

/** "Food and Drug Administration": ordinary words with capitals on both sides, closed by a word for a body. */
function joinsBodyName(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || after === undefined || !isOrdinary(before) || !isOrdinary(after)) return false;
  const words = tokens.slice(index + 2, index + 5).map((token) => token.text);
  return words.some(
    (_, at) =>
      longestMatch(ORGANIZATION_WORDS, words, at) !== null &&
      words.slice(0, at + 1).every((word) => /^\p{Lu}/u.test(word)),
  );
}

interface Trust {
  readonly trusted: ReadonlySet<string>;
  readonly titleCase: boolean;
}

function findPiece(
  sentence: Sentence,
  words: readonly string[],
  index: number,
  { trusted, titleCase }: Trust,
): Omit<Piece, "joint"> | null {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  const match = longestMatch(NAME_LIST, words, index);
  const title = longestMatch(TITLES, words, index);
  const place = isUntrusted(sentence, index, titleCase);
  if (
    match?.end === index + 1 &&
    isFunctionWord(token) &&
    (place || match.value.every((sense) => sense.common || sense.kind === "other"))
  )
    return null;
  if (title !== null && title.end >= (match?.end ?? 0)) {
    return { first: index, last: title.end, senses: [], title: true, untrusted: false };
  }
  if (
    match !== null &&
    (hasNameShape(token) || !match.value.every((sense) => sense.common)) &&
    !cutsHyphen(sentence, match.end)
  ) {
    const single = match.end === index + 1;
    const untrusted = place && single && isOrdinary(token) && !trusted.has(token.text);
    if (
      hasNameShape(token) ||
      match.value.some((sense) => sense.kind !== "other" && sense.kind !== "place")
    ) {
      return { first: index, last: match.end, senses: match.value, title: false, untrusted };
    }
  }
  if (!hasNameShape(token) && hyphenBefore(sentence, index))
    return { first: index, last: index + 1, senses: [], title: false, untrusted: false };
  if (!hasNameShape(token) || isFunctionWord(token)) return null;
  const untrusted = place && !trusted.has(token.text);
  return {
    first: index,
    last: index + 1,
    senses: [],
    title: false,
    untrusted: untrusted && isOrdinary(token),
  };
}

/** Whether the match would end inside a word that goes on after a hyphen with a small letter, as a name never does. */
function cutsHyphen(sentence: Sentence, end: number): boolean {
  const last = sentence.tokens[end - 1];
  return (
    last !== undefined &&
    /^\p{Ll}/u.test(last.text) &&
    sentence.tokens[end]?.text === "-" &&
    sentence.tokens[end]?.start === last.end
  );
}

function hyphenBefore(sentence: Sentence, index: number): boolean {
  const [before, token] = [sentence.tokens[index - 1], sentence.tokens[index]];
  return (
    before !== undefined &&
    token !== undefined &&
    /^[-‑]$/u.test(before.text) &&
    before.end === token.start &&
    index > 1
  );
}
