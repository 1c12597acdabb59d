/** Parts of speech and lemmas from wink-nlp, laid over our own tokens. */
import type { Tag } from "./document.ts";
import { startsWithCapital } from "./letter-case.ts";
import { FEATURES, isCommonWord, nlp } from "./model.ts";

export interface Tagged {
  readonly tag: Tag;
  readonly lemma: string;
}

/** Longer words are given to the model cut short: its patterns take quadratic time in them. */
const LONGEST_WORD = 256;
/** Tokens glued to the one before, so that the model expands "won't" to "will not". */
const CLITIC = /^n['’]t$/iu;

const TITLED = /^\p{Lu}\p{Ll}+$/u;
const LETTER_FIRST = /^\p{L}/u;

/** One tag and lemma for each of a sentence's surfaces; where the model cuts finer, its last piece decides. */
export function tagTokens(surfaces: readonly string[]): Tagged[] {
  const words = surfaces.map((surface) => surface.slice(0, LONGEST_WORD));
  const sentence = words.map((word, index) => spell(word, index, words)).join("");
  const tokens = nlp.readDoc(sentence).tokens();
  const pieces = tokens.out();
  const tags = tokens.out(FEATURES.pos);
  const lemmas = tokens.out(FEATURES.lemma);
  const tagged: Tagged[] = [];
  let piece = -1;
  let given = 0;
  let needed = 0;
  for (const surface of surfaces) {
    const start = needed;
    needed += Math.min(surface.length, LONGEST_WORD);
    while (given < needed && piece < pieces.length - 1) {
      piece += 1;
      given += pieces[piece]?.length ?? 0;
    }
    const whole = surface.length <= LONGEST_WORD && given - (pieces[piece]?.length ?? 0) <= start;
    tagged.push({
      tag: toTag(tags[piece], surface),
      lemma: whole ? (lemmas[piece] ?? surface.toLowerCase()) : surface.toLowerCase(),
    });
  }
  return tagged;
}

/** The first word without its capital when it is an ordinary word, so that "Shares fell" does not begin with a name. */
function spell(surface: string, index: number, surfaces: readonly string[]): string {
  if (index > 0) return surface.length === 3 && CLITIC.test(surface) ? surface : ` ${surface}`;
  const lower = surface.toLowerCase();
  const titled = TITLED.test(surface) && !startsWithCapital(surfaces[1]);
  return titled && isCommonWord(lower) ? lower : surface;
}

function toTag(tag: string | undefined, surface: string): Tag {
  if (tag === undefined || tag === "SPACE") return LETTER_FIRST.test(surface) ? "X" : "PUNCT";
  return tag as Tag;
}
