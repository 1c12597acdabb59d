/** Names that begin with a number, in figures or words: "22 North", "Two Rivers", "Seven Hills Capital". */
import type { Sentence, Token } from "../../text/document.ts";
import { startsWithCapital } from "../../text/letter-case.ts";
import { NAME_LIST } from "../lists/name-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { COMPANY_WORDS, endsWithPhrase, FIRST_NAMES } from "../lists/word-lists.ts";
import { isUntrusted } from "./capitals.ts";

const FIGURE = /^\d{1,3}(?:st|nd|rd|th)?$/u;
const NUMBER_WORD =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Hundred|Thousand|First|Second|Third)$/u;
/** Units and grades in capitals ("5 GW", "9 C") are no part of a name. */
const TITLED = /^\p{Lu}\p{Ll}{2,}/u;

/** Whether the number at `index` begins a name; `trusted` holds the words with capitals where grammar asks for none. */
export function beginsWithNumber(
  sentence: Sentence,
  words: readonly string[],
  index: number,
  trusted: ReadonlySet<string>,
): boolean {
  const text = words[index] ?? "";
  const next = words[index + 1] ?? "";
  if (!TITLED.test(next) || FIRST_NAMES.has(next) || isListed(words, index + 1)) return false;
  if (NUMBER_WORD.test(text))
    return (
      !isUntrusted(sentence, index, false) ||
      trusted.has(text) ||
      leadsToCompanyWord(words, index + 1) ||
      isOne(sentence.tokens, index + 1)
    );
  return (
    FIGURE.test(text) &&
    !followsNumberedThing(sentence.tokens[index - 1]) &&
    endsBeforeNoNoun(sentence.tokens, index + 1)
  );
}

/** What the lists know goes on without the number, unless it is an everyday word. */
function isListed(words: readonly string[], start: number): boolean {
  const match = longestMatch(NAME_LIST, words, start);
  return match !== null && match.value.some(({ common }) => !common);
}

/** "First Quarry Savings" at the start of a sentence: its last word is typical of a company. */
function leadsToCompanyWord(words: readonly string[], start: number): boolean {
  let end = start;
  while (startsWithCapital(words[end])) end += 1;
  return end - start > 1 && endsWithPhrase(COMPANY_WORDS, words, start + 1, end);
}

/** "Two Rivers, which belongs to", "Nine Ladles has": what follows speaks of one thing. */
function isOne(tokens: readonly Token[], start: number): boolean {
  let end = start;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? "")) end += 1;
  const [next, after, verb] = tokens.slice(end, end + 3);
  if (next?.text === ",")
    return after?.lower === "which" ? /[^s]s$/u.test(verb?.lower ?? "") : /^an?$/u.test(after?.lower ?? "");
  return /^(?:is|has|was|['’]s)$/u.test(next?.lower ?? "");
}

/** "Falcon 9 Starlink", "June 22 North", "$22 North": the number goes with what stands before it. */
function followsNumberedThing(before: Token | undefined): boolean {
  return before !== undefined && /^(?:PROPN|NUM|SYM)$/u.test(before.tag);
}

/** "22 Qorvel engineers" counts the engineers. */
function endsBeforeNoNoun(tokens: readonly Token[], start: number): boolean {
  let end = start;
  while (startsWithCapital(tokens[end]?.text)) end += 1;
  return tokens[end]?.tag !== "NOUN";
}
