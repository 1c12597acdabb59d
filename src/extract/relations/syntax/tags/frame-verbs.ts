/**
 * Verbs that frames ask for and the tagger does not know: it leaves "rescued" as it stands instead of "rescue", and reads "will
 * secure" and "Acme rescues Borea" as an adjective and a noun.
 */
import type { Tag, Token } from "../../../../text/document.ts";
import { framesOfVerb } from "../../frames/frame-index.ts";
import { DETERMINERS, MODALS, POSSESSIVE_PRONOUNS } from "../closed-words.ts";

const OPEN_TAGS: ReadonlySet<Tag> = new Set(["NOUN", "ADJ", "ADV", "PROPN"]);
const OBJECT_TAGS: ReadonlySet<Tag> = new Set(["NOUN", "ADJ", "NUM", "SYM"]);
const INFLECTED = /(?:ed|ing|[^s]s)$/u;
const CAPITAL = /^\p{Lu}/u;
/** Third person singular forms that are plural nouns more often, even between two names: "the Acme units Borea and Corvex". */
const PLURALS: ReadonlySet<string> = new Set(["brands", "chains", "stores", "labels"]);

/** The lemma of a past form or gerund that the tagger left as it is; `null` when no frame asks for such a verb. */
export function frameLemma(lemma: string): string | null {
  if (!INFLECTED.test(lemma)) return null;
  return framesOfVerb(lemma).length > 0 ? null : (stemsOf(lemma).find(isFrameVerb) ?? null);
}

/** Whether the token at `index`, tagged as something else, stands where only a verb can. */
export function isMisreadVerb(
  tokens: readonly Token[],
  tags: readonly Tag[],
  index: number,
  inName: (index: number) => boolean,
): boolean {
  const token = tokens[index];
  const tag = tags[index];
  if (token === undefined || tag === undefined || !OPEN_TAGS.has(tag) || token.text !== token.lower)
    return false;
  if (MODALS.has(tokens[index - 1]?.lower ?? "") && tags[index - 1] === "AUX")
    return isFrameVerb(token.lower);
  const startsObject = opensObject(tokens[index + 1], inName(index + 1));
  if (tokens[index - 1]?.lower === "to" && startsObject) return isFrameVerb(token.lower);
  return (
    inName(index - 1) &&
    CAPITAL.test(tokens[index - 1]?.text ?? "") &&
    token.lower.endsWith("s") &&
    !PLURALS.has(token.lower) &&
    stemsOf(token.lower).some(isFrameVerb) &&
    (startsObject ? isFirst(tags, index) : isHeadline(tags, index))
  );
}

/** "Acme rebuffs Borea", "Acme exits its venture". */
function opensObject(after: Token | undefined, isName: boolean): boolean {
  return (
    isName || (after !== undefined && (DETERMINERS.has(after.lower) || POSSESSIVE_PRONOUNS.has(after.lower)))
  );
}

function isFirst(tags: readonly Tag[], index: number): boolean {
  return !tags.slice(0, index).some(isVerbal);
}

/** "Acme drops bid for Borea": no other word of the sentence can be its verb. */
function isHeadline(tags: readonly Tag[], index: number): boolean {
  const after = tags[index + 1];
  return after !== undefined && OBJECT_TAGS.has(after) && !tags.some(isVerbal);
}

function isVerbal(tag: Tag): boolean {
  return tag === "VERB" || tag === "AUX";
}

function isFrameVerb(lemma: string): boolean {
  return framesOfVerb(lemma).length > 0;
}

function stemsOf(form: string): readonly string[] {
  if (form.endsWith("ies") || form.endsWith("ied")) return [`${form.slice(0, -3)}y`];
  if (form.endsWith("s")) return [form.slice(0, -1), form.slice(0, -2)];
  const stem = form.slice(0, form.endsWith("ed") ? -2 : -3);
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}
