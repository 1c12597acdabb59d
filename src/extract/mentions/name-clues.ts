/** Clues from the name itself: what the lists know, its parts and its shape. */
import { isCommonWord } from "../../text/model.ts";
import { NAME_LIST, type SenseKind } from "../lists/name-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import {
  COMPANY_WORDS,
  endsWithPhrase,
  FIRST_NAMES,
  holdsPhrase,
  LEGAL_FORMS,
  ORGANIZATION_WORDS,
  SURNAMES,
} from "../lists/word-lists.ts";
import type { Candidate } from "./candidate.ts";
import type { Clue } from "./clue-table.ts";

const LISTED: Readonly<Record<SenseKind, readonly [sure: Clue, common: Clue]>> = {
  company: ["listedCompany", "listedCommonCompany"],
  organization: ["listedOrganization", "listedCommonOrganization"],
  media: ["listedMedia", "listedMedia"],
  product: ["listedProduct", "listedCommonProduct"],
  person: ["firstName", "firstNameAlone"],
  place: ["listedPlace", "listedPlace"],
  calendar: ["listedOther", "listedOther"],
  demonym: ["listedOther", "listedOther"],
  other: ["listedOther", "listedOther"],
};
const TITLED_WORD = /^(?:[\p{Lu}][’'])?\p{Lu}[\p{Ll}\p{M}'’]+$/u;
const INITIALS = /^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}|\p{Ll}\s\p{Lu}\.\s\p{Lu}\p{Ll}/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const VERSION = /^\p{N}[\p{N}.]*$/u;
const DIGIT_FIRST = /^\p{N}/u;
const DIGIT = /\p{N}/u;
const PLAIN_TITLED = /^\p{Lu}\p{Ll}+$/u;
const MEDIA_WORD =
  /^(?:Weekly|Times|Post|Journal|Gazette|Tribune|Herald|News|Daily|Chronicle|Observer|Bulletin|Newsletter|Inquirer|Ledger|Dispatch|Sentinel|Examiner|Telegraph|Magazine|Digest|Reporter|Quotidien|Courier|Kurier|Zeitung|Blatt|Nachrichten|Dagblad|Tidende)$/u;
const MEDIA_OPENING = /^(?:Corriere|Gazeta|Gazzetta|Diario|Journal)$/u;
const PUBLIC_OPENING =
  /^(?:International|European|World|National|African|Pan-African|Asian|Nordic|Federal|Inter-American|Export|Development|Global)$/u;

/** The last word of agreements, offices and streets, whose capitals make no name of them. */
const THING_WORD =
  /^(?:Agreement|Act|Notice|Plan|Report|Contract|Order|Amendment|Note|Notes|Schedule|Section|Item|Form|Proceeds|Officer|Director|Manager|President|Chairman|Counsel|Street|Road|Avenue|Lane|Square|Day|Week|Index|Prize|Award|Cup|Statement|Statements|Meeting|Conference|Summit|River|Valley|Bay|Island|Islands|Sea|Lake|Mountain|Field|Basin)$/u;
const BODY_CLUES: ReadonlySet<Clue> = new Set<Clue>(["legalForm", "companyWordLast", "organizationWord"]);
/** What the words of a name for a body do not tell. */
const PERSON_CLUES: ReadonlySet<Clue> = new Set<Clue>(["firstName", "surname", "twoWords"]);

/** Clues of a name's form. */
export function nameClues(candidate: Candidate): Clue[] {
  const { sentence, first, last, senses } = candidate;
  const words = sentence.tokens.slice(first, last).map((token) => token.text);
  let clues: Clue[] = senses.map((sense) => LISTED[sense.kind][sense.common ? 1 : 0]);
  clues.push(...partClues(words), ...shapeClues(candidate.name, words));
  if (clues.some((clue) => BODY_CLUES.has(clue))) clues = clues.filter((clue) => !PERSON_CLUES.has(clue));
  if (candidate.maker && !clues.includes("companyWordLast") && !clues.includes("legalForm"))
    clues.push("maker");
  if (candidate.untrusted) clues.push(senses.length === 0 ? "standsAlone" : "untrustedCapital");
  if (words[0] === "The" && first > 0) clues.push("nameArticle");
  if (senses.length === 0) clues.push(...ordinaryClues(words));
  return clues;
}

function partClues(words: readonly string[]): Clue[] {
  const clues: Clue[] = [];
  const count = words.length;
  if (count < 5 && words.lastIndexOf("of") > 0) clues.push("nameWithOf");
  if (count > 1 && endsWithPhrase(LEGAL_FORMS, words, 1, count)) clues.push("legalForm");
  if (count > 1 && endsWithPhrase(COMPANY_WORDS, words, 1, count)) clues.push("companyWordLast");
  else if (count > 1 && holdsPhrase(COMPANY_WORDS, words, 0, count)) clues.push("companyWordInside");
  if (count > 1 && words[0] !== "Union" && holdsPhrase(ORGANIZATION_WORDS, words, 0, count))
    clues.push("organizationWord");
  if (
    count === 1 &&
    ORGANIZATION_WORDS.endings.has(words[0] ?? "") &&
    holdsPhrase(ORGANIZATION_WORDS, words, 0, 1)
  )
    clues.push("bodyWordAlone");
  if (MEDIA_WORD.test(words[count - 1] ?? "") || (count > 1 && MEDIA_OPENING.test(words[0] ?? "")))
    clues.push("mediaWord");
  if (count > 1 && THING_WORD.test(words[count - 1] ?? "")) clues.push("thingWord");
  clues.push(...bankClues(words));
  if (/^(?:government|administration|state)$/u.test(words[count - 1] ?? "")) clues.push("government");
  if (FIRST_NAMES.has(words[0] ?? "")) clues.push(count === 1 ? "firstNameAlone" : "firstName");
  if (SURNAMES.has(words[count - 1] ?? "")) clues.push("surname");
  return clues;
}

/** "Bank of Portugal" is a country's; "Bank of Tarn" a business; "International Development Fund" is several countries'. */
function bankClues(words: readonly string[]): Clue[] {
  const at = words.indexOf("of");
  if (words.indexOf("for") > 0 || words.indexOf("on") > 0) return ["publicBody"];
  if (at > 0 && words[at - 1] === "Port") return ["portOf"];
  if (at > 0 && words[at - 1] === "Bank") {
    const place = longestMatch(NAME_LIST, words, at + 1);
    const ofPlace = place?.end === words.length && place.value.some(({ kind }) => kind === "place");
    return ofPlace ? ["centralBank"] : ["bank"];
  }
  const last = words.at(-1) ?? "";
  return words.length > 2 &&
    PUBLIC_OPENING.test(words[0] ?? "") &&
    /^(?:Fund|Bank|Facility|Mechanism)$/u.test(last)
    ? ["publicBody"]
    : [];
}

function shapeClues(name: string, words: readonly string[]): Clue[] {
  const clues: Clue[] = [];
  const plain = words.every((word) => TITLED_WORD.test(word) || word === "-");
  const count = words.length - 2 * words.filter((word) => word === "-").length;
  if (INITIALS.test(name)) clues.push("initials");
  if (words.includes("&")) clues.push("ampersand");
  if (/\.(?:com|ai|io|co|net|org)$/iu.test(name)) clues.push("domain");
  if (words.length === 1) clues.push("oneWord");
  else if (plain && count <= 3)
    clues.push(
      FIRST_NAMES.has(words[0] ?? "") || SURNAMES.has(words.at(-1) ?? "") ? "twoWords" : "twoUnknownWords",
    );
  else if (words.length > 3) clues.push("manyWords");
  if (INNER_CAPITAL.test(name)) clues.push("innerCapital");
  else if (ACRONYM.test(name)) clues.push("acronym");
  if (words.length > 1 && VERSION.test(words.at(-1) ?? "")) clues.push("version");
  else if (DIGIT.test(name) && !DIGIT_FIRST.test(name)) clues.push("digits");
  return clues;
}

function ordinaryClues(words: readonly string[]): Clue[] {
  const ordinary = words.filter((word) => PLAIN_TITLED.test(word) && isCommonWord(word.toLowerCase())).length;
  if (ordinary === 0 && words.length === 1) return ["unknownWord"];
  if (ordinary < words.length) return [];
  return [words.length === 1 ? "ordinaryWord" : "ordinaryWords"];
}
