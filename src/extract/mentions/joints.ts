/** What may stand between two pieces of one name: hyphens, ampersands, "of", commas before "Inc.". */
import type { Sentence, Token } from "../../text/document.ts";
import { isCommonWord } from "../../text/model.ts";
import { startsWithCapital } from "../../text/letter-case.ts";
import { NAME_LIST } from "../lists/name-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { COMPANY_WORDS, endsWithPhrase, LEGAL_FORMS, ORGANIZATION_WORDS } from "../lists/word-lists.ts";
import { hasNameShape, isOrdinary } from "./capitals.ts";
import { phraseKey } from "./fixed-phrases.ts";
import { joinsHome } from "./home-names.ts";
import type { Joint, Piece } from "./piece.ts";
import { placeEnd } from "./place-at.ts";

/** After these a preposition goes on with the name: "Department of Energy", "Institute for Grids". */
const HEADS_WITH_OF =
  /^(?:Department|Ministry|Bank|University|Institute|Court|Board|Bureau|Office|Chamber|Council|Commission|Committee|Association|Federation|Society|Academy|College|School|House|Centre|Center|Foundation|Fund|Agency|Authority|Union|League|Ministers?|Secretary|Republic|Kingdom|Church|Museum|Confederation|Administration|Service|Union|Sons|Daughters|Friends|Registry|Guild|Tribunal|Port|Hospital|Prosecutor|Consumers|City|District|Appeals|Province|State|Superintendence|Superintendency|Region|Infirmary|Force|Reserve|Municipality|Register|Corps|Directorate|Division|Government|Bourse|Inspectorate|Registrar|Exchange|Mutual|Trust|Company|Order|Circle|Duchy|County|Borough|Diocese)$/u;
const HEADS_WITH_ON =
  /^(?:Commission|Committee|Council|Panel|Convention|Conference|Forum|Centre|Center|Taskforce)$/u;
const HEADS_WITH_FOR =
  /^(?:Parents|Citizens|Mothers|Doctors|Lawyers|Teachers|Farmers|Workers|Neighbours|Residents|Campaign|Coalition|Transport)$/u;
const PREPOSITION = /^(?:of|for|de|du|di|da|del|van|von|der|den|la|le|und|et|y|al|bin)$/u;
const LEGAL_FORM = /^(?:Inc|Ltd|LLC|LLP|L\.L\.C|LP|L\.P|Corp|PLC|Co|S\.A|N\.V)\.?$/u;
/** Plurals without an "s", whose possessive is "'s". */
const MEMBERS = /(?:men|children|people)$/u;
const NAME_PARTICLE =
  /^(?:de|du|des|di|da|do|dos|das|del|della|delle|dei|degli|van|von|der|den|ter|ten|zur|la|las|los|le|al|bin|und|et|y)$/u;

const NAME_FIRST = /^[\p{Lu}\p{N}]|^\p{Ll}{1,3}\p{Lu}/u;
const SMALL_LETTERS = /^\p{Ll}+$/u;

/** How the token at `index` goes on with the run, and where its next piece begins. */
export function findJoint(
  sentence: Sentence,
  { run, phrases }: { readonly run: readonly Piece[]; readonly phrases: ReadonlySet<string> },
  index: number,
): { joint: Joint; at: number } | null {
  const { tokens } = sentence;
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
  if (phrases.size > 0 && run.at(-1)?.title === false && phrases.has(phraseKey(before, token, after)))
    return { joint: "of", at: index + 1 };
  if (token.text === "&") return { joint: "ampersand", at: index + 1 };
  if (token.text === "and" && (joinsBodyName(tokens, index) || joinsSingular(tokens, run, index)))
    return { joint: "of", at: index + 1 };
  if (NAME_PARTICLE.test(token.text)) {
    const at = afterParticles(tokens, index);
    if (at !== null) return { joint: "of", at };
  }
  if (/^['’]s?$/u.test(token.text) && joinsMembersBody(tokens, run, index))
    return { joint: "of", at: index + 1 };
  const listed =
    !run.at(-1)?.senses.every(({ kind }) => kind === "organization") &&
    (run.at(-1)?.last ?? 0) - (run.at(-1)?.first ?? 0) > 1;
  if (
    PREPOSITION.test(token.text) &&
    HEADS_WITH_OF.test(before.text) &&
    !listed &&
    !isBoardOf(tokens, index)
  ) {
    return { joint: "of", at: after.text === "the" ? index + 2 : index + 1 };
  }
  if (token.text === "of" && joinsHome(sentence, run, index)) return { joint: "of", at: index + 1 };
  if (/^(?:on|for)$/u.test(token.text) && joinsMatter(tokens, index)) return { joint: "of", at: index + 1 };
  return run.length > 0 ? { joint: "space", at: index } : null;
}

/** Where the name goes on after "van der", "de la": up to three particles before a capital. */
function afterParticles(tokens: readonly Token[], index: number): number | null {
  let at = index + 1;
  while (at < index + 3 && NAME_PARTICLE.test(tokens[at]?.text ?? "")) at += 1;
  const name = tokens[at];
  return name !== undefined && hasNameShape(name) ? at : null;
}

/** "Commission on Markets", "Parents for Quiet Classrooms": a body named after what it is about. */
function joinsMatter(tokens: readonly Token[], index: number): boolean {
  const [head, preposition, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!startsWithCapital(after?.text) || longestMatch(NAME_LIST, [after?.text ?? ""], 0) !== null)
    return false;
  return (preposition?.text === "on" ? HEADS_WITH_ON : HEADS_WITH_FOR).test(head?.text ?? "");
}

/** "the Board of Qorvel Care plc" is a part of that company. */
function isBoardOf(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.text !== "Board") return false;
  let end = index + 1;
  while (startsWithCapital(tokens[end]?.text)) end += 1;
  const words = tokens.slice(index + 1, end + 1).map(({ text }) => text);
  return (
    endsWithPhrase(LEGAL_FORMS, words, 1, words.length) ||
    endsWithPhrase(LEGAL_FORMS, words, 1, words.length - 1)
  );
}

/** "Rolls-Royce", "GPT-4", and given names such as "Min-seo". */
function goesOnAfterHyphen(after: Token): boolean {
  if (NAME_FIRST.test(after.text) || /^operatives?$/u.test(after.text)) return true;
  return after.text.length <= 6 && SMALL_LETTERS.test(after.text) && !isCommonWord(after.lower);
}

/** "Nimbrax, Inc." and "Harrow, Quist & Pell": a comma inside a name. */
function continuesAfterComma(tokens: readonly Token[], run: readonly Piece[], index: number): boolean {
  const [after, second, third] = tokens.slice(index + 1, index + 4);
  if (after === undefined) return false;
  if (LEGAL_FORM.test(after.text)) return true;
  const alone = run.length === 1 && run[0]?.last === index && run[0].senses.length === 0;
  if (!alone || !hasNameShape(after) || second?.text !== "&" || third === undefined) return false;
  return hasNameShape(third) && !goesOnAsList(tokens, run[0]?.first ?? index, index + 4);
}

/** "A, B & C, D and E": the comma stands between two names of a list. */
function goesOnAsList(tokens: readonly Token[], first: number, end: number): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (tokens[first - 1]?.text === "," || next?.lower === "and") return true;
  return next?.text === "," && !LEGAL_FORM.test(after?.text ?? "");
}

/** "the Islanders' Transport Forum": a body named after those it is for, closed by a word for a body. */
function joinsMembersBody(tokens: readonly Token[], run: readonly Piece[], index: number): boolean {
  const [first] = run;
  const before = tokens[index - 1];
  if (first === undefined || before === undefined || run.length > 4) return false;
  if (!/^(?:the|a|an)$/iu.test(tokens[first.first - 1]?.text ?? "")) return false;
  const members = before.lower.endsWith("s") ? tokens[index]?.text.length === 1 : MEMBERS.test(before.lower);
  const words = tokens.slice(index + 1, index + 6).map((token) => token.text);
  return members && (leadsToBodyWord(words) || leadsToBodyWord(words, COMPANY_WORDS));
}

/** Whether capitals lead up to a word for a body, or to another of `list`. */
function leadsToBodyWord(words: readonly string[], list = ORGANIZATION_WORDS): boolean {
  return words.some(
    (_, at) =>
      longestMatch(list, words, at) !== null &&
      words.slice(0, at + 1).every((word) => startsWithCapital(word)),
  );
}

/** "Salt and Timber has opened a shop": two words that open a sentence, with a verb for one. */
function joinsSingular(tokens: readonly Token[], run: readonly Piece[], index: number): boolean {
  const [left, right, verb] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (index !== 1 || run.length !== 1 || left === undefined || right === undefined) return false;
  if (!isOrdinary(left) || !isOrdinary(right) || (run[0]?.senses.length ?? 0) > 0) return false;
  return /^(?:has|is|was|does)$/u.test(verb?.lower ?? "");
}

/** "Food and Drug Administration": ordinary words with capitals on both sides, closed by a word for a body. */
function joinsBodyName(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || after === undefined || !isOrdinary(before) || !isOrdinary(after)) return false;
  if (tokens[index - 2]?.text === "of" && placeEnd(tokens, index - 1) === index) return false;
  return leadsToBodyWord(tokens.slice(index + 2, index + 5).map((token) => token.text));
}
