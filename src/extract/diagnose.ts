/** What makes a text doubtful ground for extraction, told to the reader instead of silently giving little. */
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Sentence, TextDocument } from "../text/document.ts";

/** Words that no English prose does without. */
const FUNCTION_WORDS = new Set(
  "the of and to in a for is that on with it as was by at from are has its an be which will have said not but this".split(
    " ",
  ),
);
/** English news has about 0.35; other European languages stay below 0.08. */
const LEAST_ENGLISH_SHARE = 0.15;
/** Fewer words than these are headlines and tables, whose share of function words says nothing. */
const FEWEST_JUDGED_WORDS = 40;
/** Characters beyond which a text is rather a report or a book than an article. */
const LONG_TEXT = 100_000;

const TWO_LETTERS = /\p{L}{2}/u;

/** Diagnostics `no-sentences`, `not-english` and `very-long`; none for an ordinary article. */
export function diagnose(document: TextDocument): Diagnostic[] {
  return [
    ...(!document.sentences.some(hasWord)
      ? [warning("no-sentences", "The text has no sentence to read.")]
      : []),
    ...(isEnglish(document)
      ? []
      : [warning("not-english", "The text does not read like English; little will be found.")]),
    ...(document.text.length > LONG_TEXT
      ? [
          warning(
            "very-long",
            `The text has ${document.text.length} characters; it may hold more than one article.`,
          ),
        ]
      : []),
  ];
}

/** Bare figures and marks are no sentence. */
function hasWord({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => TWO_LETTERS.test(text));
}

function isEnglish({ sentences }: TextDocument): boolean {
  let words = 0;
  let functionWords = 0;
  for (const { tokens } of sentences) {
    for (const { lower, tag } of tokens) {
      if (tag === "PUNCT" || tag === "SYM") continue;
      words += 1;
      if (FUNCTION_WORDS.has(lower)) functionWords += 1;
    }
  }
  return words < FEWEST_JUDGED_WORDS || functionWords / words >= LEAST_ENGLISH_SHARE;
}

function warning(code: string, message: string): Diagnostic {
  return { code, severity: "warning", message };
}
