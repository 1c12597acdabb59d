/** Takes off what does not belong to a name at its ends: nationalities, places, nouns, ordinary words at the start of a sentence. */
import { NOUN_LIST } from "../lists/noun-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { COMPANY_WORDS, endsWithPhrase } from "../lists/word-lists.ts";
import type { Piece } from "./piece.ts";
import { isNameWord, isOnly, isOrdinaryWord, isParty } from "./piece-kinds.ts";
import type { RunContext } from "./run-context.ts";
import { standsAlone } from "./stands-alone.ts";

/** "the Belgian Ministry of Defence", "the Italian Treasury": each nation has one, and its name tells them apart. */
const NATIONAL_BODY =
  /^(?:Ministry|Treasury|Parliament|Senate|Navy|Army|Supreme|Constitutional|Competition)$/u;

/** Takes off what does not belong to a name at its ends. */
export function trimName(context: RunContext, pieces: readonly Piece[]): readonly Piece[] {
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

/** "the German Qorvel" is Qorvel; without an article the nationality belongs to the name. */
function followsDeterminer({ words }: RunContext, { first }: Piece): boolean {
  return /^(?:the|a|an|its|their|this|that|other|another|many|some)$/iu.test(words[first - 1] ?? "");
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
