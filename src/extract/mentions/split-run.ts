/** Cuts a run of pieces into candidates: titles off, dates and nationalities off, one name or several. */
import { COMPANY_WORDS, endsWithPhrase, LEGAL_FORMS } from "../lists/word-lists.ts";
import { beginsName } from "./begins-name.ts";
import { surfaceOf, type Candidate } from "./candidate.ts";
import type { Piece } from "./piece.ts";
import { isOnly, isParty } from "./piece-kinds.ts";
import type { RunContext } from "./run-context.ts";
import { trimName } from "./trim-name.ts";

const LETTER = /\p{L}/u;
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
    if (isTitle || calendar || (pieces.length > 0 && beginsName(context, pieces, piece))) {
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
  const trimmed = trimName(context, pieces);
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

function isCalendar(piece: Piece): boolean {
  return isOnly(piece, "calendar");
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
