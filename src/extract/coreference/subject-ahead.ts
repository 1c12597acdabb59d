/**
 * Pronouns that look ahead: "Since it was sold to X, Acme has grown". Where nothing named before is meant, a pronoun in a phrase that
 * opens its sentence means the company that is the subject behind the comma.
 */
import type { Sentence } from "../../text/document.ts";
import type { Reference } from "../reading.ts";
import type { Anaphor, AnaphorClass } from "./anaphors.ts";
import { type Discourse, isPartyHere } from "./discourse.ts";
import { isSubject } from "./subject.ts";

const LOOKING_AHEAD: ReadonlySet<AnaphorClass> = new Set<AnaphorClass>(["it", "its", "they", "their"]);
/** What opens a phrase that the main clause follows. */
const OPENER =
  /^(?:after|before|since|when|while|although|though|as|in|with|through|via|by|despite|having|until|once|because|under|following|for|on|at|from|besides|unlike)$/u;
/** Words between the comma and the name that belong to its phrase: ", the Finnish lift maker Acme". */
const BESIDE_NAME = /^(?:DET|ADJ|NOUN|PROPN)$/u;
const LONGEST_TITLE = 6;

/** The entity that `anaphor` looks ahead to among the names of its sentence, `null` when it does not. */
export function subjectAhead(
  discourse: Discourse,
  { sentence, first, class: kind }: Anaphor,
  names: readonly Reference[],
): string | null {
  if (!LOOKING_AHEAD.has(kind) || !opensSentence(sentence, first)) return null;
  if (names.some((name) => name.first < first)) return null;
  const subject = names.find(
    (name) =>
      name.first > first && followsComma(sentence, name) && isSubject(sentence, name.first, name.last),
  );
  const [entity] = subject?.entities ?? [];
  return entity !== undefined && isPartyHere(discourse, entity) ? entity : null;
}

/** Whether an opening word and no comma stand before the pronoun: "Two years after it …". */
function opensSentence({ tokens }: Sentence, at: number): boolean {
  const before = tokens.slice(0, at);
  return before.some(({ lower }) => OPENER.test(lower)) && before.every(({ text }) => text !== ",");
}

function followsComma({ tokens }: Sentence, { first }: Reference): boolean {
  let at = first - 1;
  while (at > first - LONGEST_TITLE && BESIDE_NAME.test(tokens[at]?.tag ?? "")) at -= 1;
  return tokens[at]?.text === ",";
}
