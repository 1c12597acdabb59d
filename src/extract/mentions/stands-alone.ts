/** One countable thing without an article, first in a sentence, can only be a name: "Basket, which is the largest customer", "Verdict is suing". */
import type { Sentence, Token } from "../../text/document.ts";
import { UNCOUNTABLE } from "../lists/word-lists.ts";
import { SPEECH_VERBS } from "./context-words.ts";
import { headNoun } from "./noun-phrase.ts";
import type { Piece } from "./piece.ts";
import { placeEnd } from "./place-at.ts";

/** Plurals, activities and abstract nouns stand without an article. */
const UNCOUNTED = /(?:[^isu]s|ing|ly|[st]ion|ment|ness|ity|ance|ence|ship|dom|ism|cy)$/u;
const NOUN = /^(?:NOUN|PROPN)$/u;

/** Whether the ordinary word of `piece`, whose capital proves nothing, is a name for what follows it. */
export function standsAlone({ tokens }: Sentence, { first, last }: Piece): boolean {
  const [token, next, after] = [tokens[first], tokens[last], tokens[last + 1]];
  if (token === undefined || next === undefined) return false;
  if (!NOUN.test(token.tag) && next.text !== ",") return false;
  if (next.text === "," && isCalledCompany(tokens, last + 1)) return true;
  if (UNCOUNTED.test(token.lower) || UNCOUNTABLE.has(token.lower)) return false;
  if (next.text === ",") return opensApposition(after, tokens[last + 2]);
  if (/^['’]s$/u.test(next.text)) return true;
  if (/^(?:is|has|was|had|will|does|told)$/u.test(next.lower)) return true;
  if (next.tag !== "VERB") return false;
  return /[^s]s$/u.test(next.lower) || (SPEECH_VERBS.has(next.lemma) && next.lower.endsWith("d"));
}

/** ", the prepaid start-up,", ", of Eindhoven,": no quality is called a company or has a home. */
function isCalledCompany(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start];
  if (first?.lower === "of") return placeEnd(tokens, start + 1) !== null;
  if (!/^(?:an?|the|its|another)$/u.test(first?.lower ?? "")) return false;
  const head = headNoun(
    tokens,
    tokens.map(({ lower }) => lower),
    start + 1,
  );
  return head !== null && !head.noun.plural && head.noun.kinds.includes("company");
}

/** ", the cash-machine network", ", which", ", of Eindhoven". */
function opensApposition(after: Token | undefined, next: Token | undefined): boolean {
  if (after?.lower === "of") return next?.tag === "PROPN";
  return /^(?:an?|the|its|who|which|whose|another)$/u.test(after?.lower ?? "");
}
