/** Turns that are labelled at their beginning: "Q:", "A:", "Dana Lee:", "Dana Lee, Tarn Foods:", "Operator:". */
import type { Sentence } from "../../text/document.ts";
import type { Introductions } from "../introductions.ts";
import type { Reference } from "../reading.ts";
import { answersWith, ASKS, type Turn } from "./dialogue.ts";
import { openingPeople } from "./opening-people.ts";

/** Tokens of the longest label: "Dana Lee, chief executive of Tarn Foods:". */
const LONGEST_LABEL = 10;
/** Labels from which a turn lasts over several paragraphs. */
const FEWEST_LABELS = 3;
const ASKING = new Set("q question operator moderator interviewer host analyst chair".split(" "));
const ANSWERING = new Set(["a", "answer"]);

/** Undefined when nothing is labelled. */
export function labelledTurns(introductions: Introductions): (Turn | undefined)[] | undefined {
  const { document } = introductions;
  const opening = openingPeople(introductions);
  const labels = document.sentences.map((sentence, index) =>
    labelOf(sentence, isHead(document.sentences, index) ? opening.get(index) : undefined),
  );
  const count = labels.filter((label) => label !== undefined).length;
  if (count === 0) return undefined;
  let turn: Turn | undefined;
  let block = -1;
  return labels.map((label, index) => {
    const here = document.sentences[index]?.block ?? block;
    if (here !== block && count < FEWEST_LABELS) turn = undefined;
    block = here;
    turn = label ?? (count >= FEWEST_LABELS && isUnknownLabel(document.sentences, index) ? ASKS : turn);
    return turn;
  });
}

function isHead(sentences: readonly Sentence[], index: number): boolean {
  return sentences[index - 1]?.block !== sentences[index]?.block;
}

/** "Headland: Is it true?" in an article of labels: somebody whom it does not introduce. */
function isUnknownLabel(sentences: readonly Sentence[], index: number): boolean {
  const tokens = sentences[index]?.tokens ?? [];
  const colon = tokens.findIndex(({ text }) => text === ":");
  const label = tokens.slice(0, Math.max(colon, 0));
  return (
    isHead(sentences, index) &&
    label.length > 0 &&
    label.length <= 2 &&
    label.every(({ tag }) => tag === "PROPN")
  );
}

/** The turn that a sentence is labelled with; `name` is the person who opens its paragraph. */
function labelOf({ tokens }: Sentence, name: Reference | undefined): Turn | undefined {
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ text }) => text === ":");
  if (colon < 1) return undefined;
  const word = tokens[0]?.lower ?? "";
  if (colon === 1 && ANSWERING.has(word)) return { side: "answers", person: null };
  if (colon === 1 && ASKING.has(word)) return ASKS;
  const [id] = name?.entities ?? [];
  if (name === undefined || id === undefined) return undefined;
  const isNamed = name.last === colon || tokens[name.last]?.text === ",";
  return isNamed ? answersWith(id, tokens.slice(name.last, colon)) : undefined;
}
