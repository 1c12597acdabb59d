/** Turns of a transcript under headings that name who speaks: "Dana Lee, Chief Executive", "Operator". */
import type { Sentence } from "../../text/document.ts";
import type { Introductions } from "../introductions.ts";
import { answersWith, ASKS, type Turn } from "./dialogue.ts";
import { openingPeople } from "./opening-people.ts";

/** One such line may be the caption of a picture. */
const FEWEST_HEADINGS = 2;
/** Tokens of the longest heading. */
const LONGEST_HEADING = 12;
const NAMELESS = new Set(["operator", "moderator", "interviewer", "host", "analyst"]);

/** Undefined when no several paragraphs are headings. */
export function headedTurns(introductions: Introductions): (Turn | undefined)[] | undefined {
  const { document } = introductions;
  const opening = openingPeople(introductions);
  const sizes = new Map<number, number>();
  for (const { block } of document.sentences) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  const headings = document.sentences.map((sentence, index): Turn | undefined => {
    if (sizes.get(sentence.block) !== 1 || !isHeading(sentence)) return undefined;
    if (sentence.tokens.length === 1 && NAMELESS.has(sentence.tokens[0]?.lower ?? "")) return ASKS;
    const name = opening.get(index);
    const title = sentence.tokens.slice(name?.last ?? 0);
    const [id] = name?.entities ?? [];
    return id !== undefined && (title[0]?.text ?? ",") === "," ? answersWith(id, title) : undefined;
  });
  if (headings.filter((heading) => heading !== undefined).length < FEWEST_HEADINGS) return undefined;
  let turn: Turn | undefined;
  return headings.map((heading) => {
    turn = heading ?? turn;
    return heading === undefined ? turn : undefined;
  });
}

/** A few words without a verb and without a full stop. */
function isHeading({ tokens }: Sentence): boolean {
  return (
    tokens.length <= LONGEST_HEADING &&
    !/^[.!?:]$/u.test(tokens.at(-1)?.text ?? "") &&
    !tokens.some(({ tag }) => tag === "VERB" || tag === "AUX")
  );
}
