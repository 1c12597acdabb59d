/** Which tokens look like parts of names, and where a capital proves nothing. */
import type { Sentence, TextDocument, Token } from "../../text/document.ts";
import { isCommonWord } from "../../text/model.ts";

const NAME_SHAPE =
  /^(?:\p{Lu}|\p{N}+[\p{L}]*\p{Lu}|\p{N}+\.\p{Lu}|\p{Ll}{1,3}\p{Lu}\p{L}|\p{Ll}{2}\p{Lu}$|(?:[dlDL]|dell|all|nell)['’]\p{Lu})/u;
const LOWER_A = 97;
const LOWER_Z = 122;
const TITLED = /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u;
const ALL_LARGE = /^[\p{Lu}\p{N}]+$/u;
const AFTER_OPENER = /^(?:["“‘'«([:—–•→]|\.{3}|…)$/u;
/** Never part of a name that begins with them, whatever their capital. */
const FUNCTION_WORD = new Set(
  (
    "i a an the this that these those it its he she his her they their them we our us you your my me who whose which what when where why how " +
    "in on at by for from with without within of to into onto under over after before since until till during while as if though although because " +
    "but and or nor so yet than then not no yes is are was were be been has have had do does did will would can could may might must shall should " +
    "all any both each every some many most more much few several other another such same own here there now today yesterday tomorrow " +
    "also still even just only once again instead however meanwhile moreover besides perhaps maybe never ever always often " +
    "about above across against along among around behind below beneath beside between beyond despite down except like near off out past per " +
    "through throughout toward towards up upon via let thus hence last next first second third one two three four five six seven eight nine ten " +
    "rival rivals according others none nobody everybody everyone someone something nothing everything neither either whoever whatever unlike whether together compare suppose given including regarding concerning consider remember according"
  ).split(" "),
);

/** Whether a token's shape is that of a name: "Qorvel", "eLumio", "4C", "3M", "01.AI". */
export function hasNameShape(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first >= LOWER_A && first <= LOWER_Z && token.text === token.lower) return false;
  return NAME_SHAPE.test(token.text);
}

export function isFunctionWord(token: Token): boolean {
  return (
    (FUNCTION_WORD.has(token.lower) && token.text !== token.text.toUpperCase()) ||
    token.text === "I" ||
    token.text === "A"
  );
}

/** Whether a capital at `index` may be due to its place alone. */
export function isUntrusted(sentence: Sentence, index: number, titleCase: boolean): boolean {
  const before = sentence.tokens[index - 1];
  return (
    titleCase || before === undefined || AFTER_OPENER.test(before.text) || isLooseDash(sentence, index - 1)
  );
}

/** "PORTO, May 9 - Carmaker Qorvel": a hyphen that stands for a dash. */
function isLooseDash({ tokens }: Sentence, index: number): boolean {
  const [before, dash, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return /^--?$/u.test(dash?.text ?? "") && before?.end !== dash?.start && dash?.end !== after?.start;
}

/** Whether nearly all longer words of the sentence carry capitals, verbs too, as in headlines. */
export function isTitleCase(sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  let large = 0;
  for (const token of sentence.tokens) {
    if (token.text.length < 4 || token.tag === "PUNCT" || token.tag === "NUM") continue;
    if (token.tag === "VERB" && token.text === token.lower) return false;
    words += 1;
    if (token.text !== token.lower && hasNameShape(token)) capitals += 1;
    if (ALL_LARGE.test(token.text)) large += 1;
  }
  return (words >= 4 && capitals >= 0.8 * words) || (words >= 3 && large === words);
}

/** Words with a capital where the grammar asks for none, with how often; they are names wherever they stand. */
export function findTrustedWords(document: TextDocument): ReadonlySet<string> {
  const trusted = new Set<string>();
  for (const sentence of document.sentences) {
    if (isTitleCase(sentence)) continue;
    sentence.tokens.forEach((token, index) => {
      if (hasNameShape(token) && !isUntrusted(sentence, index, false)) trusted.add(token.text);
    });
  }
  return trusted;
}

/** A titled word that is an ordinary English word as well. */
export function isOrdinary(token: Token): boolean {
  if (!TITLED.test(token.text)) return false;
  if (!token.lower.includes("-")) return isCommonWordOrPlural(token.lower);
  return token.lower.split("-").every(isCommonWordOrPlural);
}

/** The lexicon lacks the plurals of many ordinary nouns. */
function isCommonWordOrPlural(word: string): boolean {
  if (isCommonWord(word) || word.length < 5 || !word.endsWith("s")) return isCommonWord(word);
  return isCommonWord(word.slice(0, -1)) || (word.endsWith("ies") && isCommonWord(`${word.slice(0, -3)}y`));
}
