/** Words that a headline in capitals writes like names: "Norvane Sues Tarnwick Over Patents". */
import type { Token } from "../../text/document.ts";
import { isFunctionWord } from "./capitals.ts";
import { COMPANY_VERBS, DEAL_VERBS, ORGANIZATION_VERBS, SPEECH_VERBS, SUIT_VERBS } from "./context-words.ts";

const VERBS = [COMPANY_VERBS, DEAL_VERBS, ORGANIZATION_VERBS, SPEECH_VERBS, SUIT_VERBS];
/** Small words that are names as well when all letters are capitals. */
const ALSO_NAMES = /^(?:US|IT|WHO|A|I)$/u;

/** Verbs in the third person, and small words in large letters. */
export function isHeadlineWord(token: Token): boolean {
  const { text, lower } = token;
  if (ALSO_NAMES.test(text)) return false;
  if (isFunctionWord(token) || isFunctionWord({ ...token, text: lower })) return true;
  return /[^s]s$/u.test(lower) && stemsOf(lower).some((stem) => VERBS.some((verbs) => verbs.has(stem)));
}

/** The verbs that a form in "-s" may be of. */
function stemsOf(lower: string): string[] {
  if (lower.endsWith("ies")) return [`${lower.slice(0, -3)}y`];
  return lower.endsWith("es") ? [lower.slice(0, -1), lower.slice(0, -2)] : [lower.slice(0, -1)];
}
