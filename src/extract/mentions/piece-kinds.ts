/** What the lists and the words of one piece of a run say that it is. */
import type { Sense } from "../lists/name-list.ts";
import { COMPANY_WORDS, endsWithPhrase, LEGAL_FORMS, ORGANIZATION_WORDS } from "../lists/word-lists.ts";
import { isOrdinary } from "./capitals.ts";
import type { Piece } from "./piece.ts";
import type { RunContext } from "./run-context.ts";

/** Whether the lists know the piece, and as nothing but this. */
export function isOnly({ senses }: Piece, kind: Sense["kind"]): boolean {
  return senses.length > 0 && senses.every((sense) => sense.kind === kind);
}

export function isParty(piece: Piece): boolean {
  return piece.senses.some(
    ({ kind, common }) => !common && (kind === "company" || kind === "organization" || kind === "media"),
  );
}

export function isStrong(piece: Piece): boolean {
  return piece.senses.some((sense) => !sense.common);
}

/** A legal form or a word typical of companies and organizations: it goes on with the name before it. */
export function isNameWord({ words }: RunContext, piece: Piece): boolean {
  return (
    endsWithPhrase(LEGAL_FORMS, words, piece.first, piece.last) ||
    endsWithPhrase(COMPANY_WORDS, words, piece.first, piece.last) ||
    endsWithPhrase(ORGANIZATION_WORDS, words, piece.first, piece.last)
  );
}

/** "Orbital Tether": a listed name that is an ordinary word as well may be half of another name. */
export function isOrdinaryWord({ sentence }: RunContext, { first, last }: Piece): boolean {
  const token = sentence.tokens[first];
  return last === first + 1 && token !== undefined && isOrdinary(token);
}
