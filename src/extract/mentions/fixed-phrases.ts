/**
 * Words with capitals that an article never parts: "Paws of Perth", "Ocean and Orient", "Tobin's Market". The phrase comes again, and its
 * first word, with "and" its last one too, stands nowhere without the rest.
 */
import type { TextDocument, Token } from "../../text/document.ts";
import { NAME_LIST } from "../lists/name-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { COMPANY_WORDS, ORGANIZATION_WORDS } from "../lists/word-lists.ts";

const JOINER = /^(?:of|and|['’]s)$/u;
const CAPITAL = /^\p{Lu}\p{L}/u;
/** What shops are called after a possessor, though other companies are not. */
const SHOP_WORD =
  /^(?:Market|Shop|Store|Kitchen|Diner|Deli|Tavern|Pub|Pizza|Burgers|Butter|Cheese|Bread|Cookies|Chicken|Coffee|Pharmacy|Restaurant)$/u;
const LEAST_PLACES = 2;

interface Phrase {
  readonly left: string;
  readonly joiner: string;
  readonly right: string;
  /** Places where it stands, and what they count for. */
  once: number;
  places: number;
}

/** Keys of the phrases, as `phraseKey` makes them. */
export function findFixedPhrases(document: TextDocument): ReadonlySet<string> {
  const phrases = new Map<string, Phrase>();
  for (const { tokens } of document.sentences)
    tokens.forEach((token, index) => {
      if (!JOINER.test(token.text)) return;
      const [left, right] = [tokens[index - 1], tokens[index + 1]];
      if (left === undefined || right === undefined || !CAPITAL.test(left.text) || !CAPITAL.test(right.text))
        return;
      const key = phraseKey(left, token, right);
      const phrase = phrases.get(key) ?? {
        left: left.text,
        joiner: token.lower,
        right: right.text,
        places: 0,
        once: 0,
      };
      phrase.places += namesShop(token, { left, right }, tokens[index + 2]) ? LEAST_PLACES : 1;
      phrase.once += 1;
      phrases.set(key, phrase);
    });
  const again = [...phrases].filter(([, { places }]) => places >= LEAST_PLACES);
  if (again.length === 0) return new Set();
  const counts = countWords(document, new Set(again.flatMap(([, { left, right }]) => [left, right])));
  return new Set(
    again
      .filter(
        ([, { left, joiner, right, once }]) =>
          counts.get(left) === once && (joiner !== "and" || counts.get(right) === once),
      )
      .map(([key]) => key),
  );
}

/** "Dodd's Bakery": one place is enough before a word that companies and bodies end in, unless "energy arm" goes on. */
function namesShop(
  joiner: Token,
  { left, right }: { readonly left: Token; readonly right: Token },
  next: Token | undefined,
): boolean {
  if (!joiner.text.endsWith("s") || joiner.text === "of" || /^(?:NOUN|ADJ)$/u.test(next?.tag ?? ""))
    return false;
  if (longestMatch(NAME_LIST, [left.text], 0) !== null) return false;
  if (SHOP_WORD.test(right.text)) return true;
  return [COMPANY_WORDS, ORGANIZATION_WORDS].some(
    (list) => longestMatch(list, [right.text], 0) !== null && longestMatch(list, [left.text], 0) === null,
  );
}

export function phraseKey(left: Token, joiner: Token, right: Token): string {
  return `${left.text} ${joiner.lower} ${right.text}`;
}

function countWords({ sentences }: TextDocument, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { text } of tokens) if (wanted.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
