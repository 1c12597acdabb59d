/** Cuts a run of pieces into candidates: titles off, dates and nationalities off, one name or several. */
import type { Sentence } from "../../text/document.ts";
import { startsWithCapital } from "../../text/letter-case.ts";
import type { Sense } from "../lists/name-list.ts";
import { NOUN_LIST } from "../lists/noun-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { COMPANY_WORDS, endsWithPhrase, LEGAL_FORMS, ORGANIZATION_WORDS } from "../lists/word-lists.ts";
import { surfaceOf, type Candidate } from "./candidate.ts";
import { isOrdinary } from "./capitals.ts";
import type { Piece } from "./piece.ts";
import { standsAlone } from "./stands-alone.ts";

export interface RunContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly string[];
  /** Single words that are names elsewhere in the article. */
  readonly trusted: ReadonlySet<string>;
}

const DIGIT_FIRST = /^\p{N}/u;
const LETTER = /\p{L}/u;
/** After a pair of names joined by a hyphen: the names are the two sides of something. */
const PAIR_NOUN =
  /^(?:deal|deals|partnership|alliance|merger|tie-up|venture|agreement|talks|feud|dispute|pact|transaction|collaboration|rivalry|combination|case|lawsuit|relationship|split|duopoly|fight|battle|war)$/u;

/** "the Belgian Ministry of Defence", "the Italian Treasury": each nation has one, and its name tells them apart. */
const NATIONAL_BODY =
  /^(?:Ministry|Treasury|Parliament|Senate|Navy|Army|Supreme|Constitutional|Competition)$/u;

const NUMBER_WORD = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/u;
/** Legal forms that are never names of their own; "SAS" and "SAL" may be. */
const BARE_FORM = /^(?!(?:LLC|LLP|PLC|INC|LTD|CORP|GMBH|CO)$)\p{Lu}{3,}$/u;
const RANK =
  /^(?:Group|Deputy|Vice|Global|Regional|Interim|Senior|Executive|General|Acting|Associate|Assistant)$/u;

/** Candidates of one run, in order, never overlapping. */
export function splitRun(context: RunContext, run: readonly Piece[]): Candidate[] {
  return segments(context, run)
    .map((segment) => toCandidate(context, segment))
    .filter((candidate) => candidate !== null);
}

interface Segment {
  readonly pieces: readonly Piece[];
  readonly titled: boolean;
}

function segments(context: RunContext, run: readonly Piece[]): Segment[] {
  const found: Segment[] = [];
  let pieces: Piece[] = [];
  let titled = false;
  for (const piece of run) {
    const isTitle = piece.title && piece.joint !== "of" && !goesOnAsCompany(context, piece);
    const calendar = isCalendar(piece) && piece.joint !== "hyphen";
    if (isTitle || calendar || (pieces.length > 0 && parts(context, pieces, piece))) {
      if (!isTitle || !isRank(context, pieces)) addTrimmed(context, found, { pieces, titled });
      pieces = [];
      titled = false;
    }
    if (isTitle) titled = true;
    else if (!calendar) pieces.push(piece);
  }
  addTrimmed(context, found, { pieces, titled });
  return found;
}

function addTrimmed(context: RunContext, found: Segment[], { pieces, titled }: Segment): void {
  const trimmed = trim(context, pieces);
  if (trimmed.length > 0) found.push({ pieces: trimmed, titled });
}

/** "Group Chief Executive": a word that only says of what the title is. */
function isRank({ words }: RunContext, pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && RANK.test(words[pieces[0]?.first ?? 0] ?? "");
}

/** "President Hotels", "Partner Communications Ltd": a title word that begins a company's name. */
function goesOnAsCompany({ words }: RunContext, piece: Piece): boolean {
  const end = piece.last + 1;
  if (words[piece.last] === "&") return true;
  return (
    endsWithPhrase(LEGAL_FORMS, words, piece.last, end) ||
    (piece.last === piece.first + 1 && endsWithPhrase(COMPANY_WORDS, words, piece.last, end))
  );
}

/** Whether `piece` begins another name than the one that `before` makes up. */
function parts(context: RunContext, before: readonly Piece[], piece: Piece): boolean {
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

/** Takes off what does not belong to a name at its ends. */
function trim(context: RunContext, pieces: readonly Piece[]): readonly Piece[] {
  let kept = pieces;
  while (kept.length > 0 && dropsFirst(context, kept)) kept = kept.slice(1);
  while (kept.length > 1 && endsWithNationality(context, kept)) kept = kept.slice(0, -1);
  return kept;
}

/** "Qorvel Chinese unit"; in "Prairie & Gulf" and at the end of a phrase the word belongs to the name. */
function endsWithNationality({ sentence }: RunContext, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  if (last === undefined || last.joint === "ampersand" || !last.senses.some(({ kind }) => kind === "demonym"))
    return false;
  return /^(?:NOUN|ADJ|PROPN|VERB)$/u.test(sentence.tokens[last.last]?.tag ?? "");
}

function dropsFirst(context: RunContext, pieces: readonly Piece[]): boolean {
  const { words } = context;
  const [first, second] = pieces;
  if (first === undefined) return false;
  const demonym = isOnly(first, "demonym");
  if (second === undefined)
    return demonym || (first.untrusted && first.senses.length === 0 && !standsAlone(context.sentence, first));
  if (second.joint !== "space") return false;
  const beforeWord = isNameWord(context, second);
  if (demonym && NATIONAL_BODY.test(words[second.first] ?? "")) return false;
  if (isOnly(first, "place") && opensWithPlace(context, pieces)) return true;
  if (demonym || isOnly(first, "place"))
    return (
      (isParty(second) && !isOrdinaryWord(context, second)) ||
      (!beforeWord && pieces.length < 3 && demonym && followsDeterminer(context, first))
    );
  return (
    first.untrusted &&
    !beforeWord &&
    !isParty(first) &&
    ((isParty(second) && !isOrdinaryWord(context, second)) ||
      (isNoun(context, pieces) && !opensBodyName(context, pieces)) ||
      second.untrusted)
  );
}

/** "In Germany Funkstern has sued": a place that the sentence opens with, and the subject after it. */
function opensWithPlace({ sentence }: RunContext, pieces: readonly Piece[]): boolean {
  const [place, name] = pieces;
  const verb = sentence.tokens[pieces.at(-1)?.last ?? 0];
  if (place?.first !== 1 || !/^(?:In|At)$/u.test(sentence.tokens[0]?.text ?? "") || name?.senses.length !== 0)
    return false;
  return verb !== undefined && /^(?:VERB|AUX)$/u.test(verb.tag) && !verb.lower.endsWith("ing");
}

/** "Orbital Tether": a listed name that is an ordinary word as well may be half of another name. */
function isOrdinaryWord({ sentence }: RunContext, { first, last }: Piece): boolean {
  const token = sentence.tokens[first];
  return last === first + 1 && token !== undefined && isOrdinary(token);
}

/** "the German Qorvel" is Qorvel; without an article the nationality belongs to the name. */
function followsDeterminer({ words }: RunContext, { first }: Piece): boolean {
  return /^(?:the|a|an|its|their|this|that|other|another|many|some)$/iu.test(words[first - 1] ?? "");
}

/** A legal form or a word typical of companies and organizations: it goes on with the name before it. */
function isNameWord({ words }: RunContext, piece: Piece): boolean {
  return (
    endsWithPhrase(LEGAL_FORMS, words, piece.first, piece.last) ||
    endsWithPhrase(COMPANY_WORDS, words, piece.first, piece.last) ||
    endsWithPhrase(ORGANIZATION_WORDS, words, piece.first, piece.last)
  );
}

/** "Union Pay Nord": a word for a body, with more than one word after it. */
function opensBodyName({ words }: RunContext, pieces: readonly Piece[]): boolean {
  return pieces.length > 2 && words[pieces[0]?.first ?? 0] === "Union";
}

/** "Chipmaker Qorvel", "Founder Jane Roe": a listed noun, though "Mother Hubbard Media" begins a company's name. */
function isNoun(context: RunContext, pieces: readonly Piece[]): boolean {
  const { words } = context;
  const [first, second] = pieces;
  if (
    /-(?:maker|owner|builder|seller|backed|owned|based|listed|operator|giant)$/u.test(
      words[first?.first ?? 0] ?? "",
    )
  )
    return true;
  const noun = longestMatch(NOUN_LIST, [(words[first?.first ?? 0] ?? "").toLowerCase()], 0);
  if (noun === null) return false;
  // "Kettle Lane" is no kettle, though "Smartphone Lumivar" is a smartphone.
  const ofGoods = noun.value.kinds.every((kind) => kind === "product");
  if (ofGoods && second !== undefined && isOrdinaryWord(context, second)) return false;
  const ofPersons = noun.value.kinds.every((kind) => kind === "person");
  const end = pieces.at(-1)?.last ?? 0;
  return (
    !ofPersons || pieces.length < 3 || !endsWithPhrase(COMPANY_WORDS, words, (first?.first ?? 0) + 2, end)
  );
}

function isCalendar(piece: Piece): boolean {
  return isOnly(piece, "calendar");
}

/** Whether the lists know the piece, and as nothing but this. */
function isOnly({ senses }: Piece, kind: Sense["kind"]): boolean {
  return senses.length > 0 && senses.every((sense) => sense.kind === kind);
}

function isParty(piece: Piece): boolean {
  return piece.senses.some(
    ({ kind, common }) => !common && (kind === "company" || kind === "organization" || kind === "media"),
  );
}

function isStrong(piece: Piece): boolean {
  return piece.senses.some((sense) => !sense.common);
}

function toCandidate({ text, sentence, words }: RunContext, { pieces, titled }: Segment): Candidate | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = last.last;
  const name = surfaceOf(text, sentence, first.first, end);
  if (
    !LETTER.test(name) ||
    (endsWithPhrase(LEGAL_FORMS, words, first.first, first.first + 1) &&
      end === first.first + 1 &&
      !BARE_FORM.test(name))
  )
    return null;
  const senses = pieces.length === 1 ? first.senses : [];
  return {
    sentence,
    first: first.first,
    last: end,
    name,
    senses,
    untrusted: first.untrusted && pieces.length === 1,
    titled,
    maker: pieces[1]?.joint === "space" && isParty(first),
  };
}
