/** The piece of a name that begins at a token: the longest listed name, a title, or a token that looks like a name. */
import type { Sentence, Token } from "../../text/document.ts";
import { NAME_LIST, type Sense } from "../lists/name-list.ts";
import { NOUN_LIST } from "../lists/noun-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { TITLES } from "../lists/word-lists.ts";
import { hasNameShape, isFunctionWord, isOrdinary, isUntrusted } from "./capitals.ts";
import { isHeadlineWord } from "./headline-words.ts";
import type { NameHints } from "./name-hints.ts";
import { beginsWithNumber } from "./number-names.ts";
import type { Joint, Piece } from "./piece.ts";

export interface PieceContext {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly hints: NameHints;
  readonly titleCase: boolean;
}

const WORD_FIRST = /^[\p{L}\p{N}]/u;
const NUMBER_FIRST = /^(?:\d|\p{Lu})/u;
const SMALL_FIRST = /^\p{Ll}/u;
const UNIT =
  /^(?:million|billion|trillion|crore|lakh|percent|per|%|years?|months?|weeks?|days?|hours?|people|employees|times|points?|[-–]|jobs|stores|countries)$/u;
const NUMBER_WORD = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/u;
const ORDINAL = /^(?:First|Second|Third)$/u;
const LOWER_A = 97;
const LOWER_Z = 122;
/** The words in small letters that begin a listed name or a title. */
const SMALL_OPENINGS: ReadonlySet<string> = new Set(
  [...NAME_LIST.root.next.keys(), ...TITLES.root.next.keys()].filter((word) => word === word.toLowerCase()),
);
const GOVERNMENT = /^(?:government|administration)$/u;

/** The piece at token `index`, which goes on with a run by `joint`, or begins one by a "space". */
export function findPiece(context: PieceContext, index: number, joint: Joint): Piece | null {
  const { sentence, words, hints, titleCase } = context;
  const token = sentence.tokens[index];
  if (token === undefined || (joint !== "hyphen" && beginsNothing(token, hints))) return null;
  if (titleCase && isHeadlineWord(token)) return null;
  const weakPlace = isUntrusted(sentence, index, titleCase);
  const untrusted =
    weakPlace &&
    !hints.trusted.has(token.text) &&
    (isOrdinary(token) || NOUN_LIST.root.next.has(token.lower));
  const listed = findListed(context, index, token);
  const title = findTitle(words, index);
  if (title !== null && title.end >= (listed?.end ?? 0)) {
    return { first: index, last: title.end, senses: [], title: true, untrusted: false, joint };
  }
  if (listed !== null && !(weakPlace && listed.end === index + 1 && isFunctionWord(token))) {
    const last = listed.end + (hasEnding(context, listed.end) ? 1 : 0);
    const alone = listed.end === index + 1;
    return extend(sentence, {
      first: index,
      last,
      senses: listed.senses,
      title: false,
      untrusted: untrusted && alone,
      joint,
    });
  }
  const next = sentence.tokens[index + 1];
  const article =
    token.text === "The" && startsName(next) && (!weakPlace || hints.articleNames.has(next?.text ?? ""));
  const afterHyphen = joint === "hyphen" && WORD_FIRST.test(token.text);
  const number = NUMBER_FIRST.test(token.text) && beginsWithNumber(sentence, words, index, hints.trusted);
  const small = hints.smallBrands.has(token.text);
  if (
    !article &&
    !afterHyphen &&
    !number &&
    !small &&
    !isNameToken(token) &&
    !(
      !weakPlace &&
      isCapitalWord(token) &&
      !words[index - 1]?.endsWith(".") &&
      (startsName(next) || joint !== "space")
    ) &&
    !(next?.text === "&" && hasNameShape(token)) &&
    !endsWithNumber(token, joint, index)
  )
    return null;
  const last = index + (hasEnding(context, index + 1) ? 2 : 1);
  return extend(sentence, { first: index, last, senses: [], title: false, untrusted, joint });
}

/** Most tokens are words in small letters that no list begins with: a quick way past them. */
function beginsNothing({ text, lower }: Token, hints: NameHints): boolean {
  const first = text.charCodeAt(0);
  if (text !== lower || first < LOWER_A || first > LOWER_Z || hints.smallBrands.has(text)) return false;
  return !SMALL_OPENINGS.has(text);
}

/** A title stands before a name, or before "of"; "the King" is none, and neither is the company King. */
function findTitle(words: readonly string[], index: number): { readonly end: number } | null {
  const title = longestMatch(TITLES, words, index);
  if (title === null || title.end > index + 1) return title;
  const alone = /^(?:[,.;:)]|['’]s)$/u.test(words[title.end] ?? ".");
  return alone && !/^(?:the|a|an|The)$/u.test(words[index - 1] ?? "The") ? null : title;
}

/** "Channel Four": a number in letters and with a capital may close a name. */
function endsWithNumber({ text }: Token, joint: Joint, index: number): boolean {
  if (joint !== "space" && joint !== "of") return false;
  return index > 0 && (joint === "of" ? ORDINAL : NUMBER_WORD).test(text);
}

/** Whether the "'s" at `index` belongs to the name before it. */
function hasEnding({ words, hints }: PieceContext, index: number): boolean {
  return hints.possessiveNames.has(words[index - 1] ?? "") && /^['’]s$/u.test(words[index] ?? "");
}

function isNameToken(token: Token): boolean {
  return hasNameShape(token) && !isFunctionWord(token);
}

/** "Ever North", "Many Rivers": a small word with a capital where grammar asks for none. */
function isCapitalWord({ text }: Token): boolean {
  return text.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(text);
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && isNameToken(token);
}

interface Listed {
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** The longest listed name at `index`; one in small letters must be a party's or a product's, and no ordinary word. */
function findListed({ sentence, words }: PieceContext, index: number, token: Token): Listed | null {
  const match = longestMatch(NAME_LIST, words, index);
  if (match === null || cutsHyphen(sentence, match.end)) return null;
  if (index === 0 && token.text === "The" && startsName(sentence.tokens[match.end])) return null;
  const { end, value: senses } = match;
  const weak = senses.every((sense) => sense.common || sense.kind === "other");
  if (weak && end === index + 1 && isFunctionWord(token)) return null;
  if (hasNameShape(token)) return { end, senses };
  return senses.some((sense) => !sense.common && sense.kind !== "other" && sense.kind !== "place")
    ? { end, senses }
    : null;
}

/** Whether the match would end inside a word that goes on after a hyphen with a small letter, as a name never does. */
function cutsHyphen(sentence: Sentence, end: number): boolean {
  const last = sentence.tokens[end - 1];
  const next = sentence.tokens[end];
  return last !== undefined && SMALL_FIRST.test(last.text) && next?.text === "-" && next.start === last.end;
}

/** Takes in what goes with a name of its kind: "Falcon 9", "the Tarrow administration". */
function extend(sentence: Sentence, piece: Piece): Piece {
  const [next, after] = sentence.tokens.slice(piece.last, piece.last + 2);
  if (next === undefined) return piece;
  const version = isVersion(piece, next.text) && !UNIT.test(after?.lower ?? "");
  const state = next.text === "state" && piece.senses.some(({ kind }) => kind === "demonym");
  const government =
    (state || GOVERNMENT.test(next.text)) && isRuler(piece) && !/^(?:NOUN|ADJ)$/u.test(after?.tag ?? "");
  return version || government ? { ...piece, last: piece.last + 1, senses: [] } : piece;
}

/** A number goes with the name of a product, not with a company's, a month's, or a unit. */
function isVersion(piece: Piece, number: string): boolean {
  return (
    /^(?!(?:19|20)\d\d$)\d{1,4}(?:\.\d+)?$/u.test(number) &&
    piece.senses.every((sense) => sense.kind === "product")
  );
}

function isRuler(piece: Piece): boolean {
  return (
    !piece.untrusted &&
    piece.senses.every(
      (sense) => sense.kind === "place" || sense.kind === "demonym" || sense.kind === "other",
    )
  );
}
