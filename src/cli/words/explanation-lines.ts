/** Why an article was read as it was, for a person at a terminal: every decision with the clues that weighed most. */
import type { Explanation, WeighedClue } from "../../extract/explain.ts";
import type { Terminal } from "../terminal.ts";

/** Clues shown of each decision, on either side. */
const MOST_CLUES = 4;
/** Clues that weigh less are not shown. */
const SMALLEST = 0.05;

export function explanationLines(
  { article, names, references, wordings, guesses, claims }: Explanation,
  { style }: Pick<Terminal, "style">,
): string[] {
  return [
    style("bold", article.title),
    "",
    style("bold", "Names"),
    ...names.map(({ name, decision, clues }) => {
      const weighed = clues.map(({ clue, weights }) => ({ name: clue, weight: weights[decision] }));
      return `  ${decision.padEnd(13)}${name}  ${style("dim", clueWords(weighed))}`;
    }),
    "",
    style("bold", "References"),
    ...references.map(({ text, means, chance, clues }) => {
      const meant = means.length === 0 ? "left open" : means.join(" + ");
      return `  “${oneLine(text)}” ${style("cyan", meant)} ${percent(chance)}  ${style("dim", clueWords(clues))}`;
    }),
    "",
    style("bold", "Relations"),
    ...wordings.flatMap(
      ({ source, target, type, status, frame, form, trigger, confidence, completed, sentence }) => [
        `  ${source} ${style("cyan", type)} ${target}  [${status}]  ${form} frame “${frame}” at “${oneLine(trigger)}”, ${percent(confidence)}${completed ? ", one party from the context" : ""}`,
        style("dim", `      “${oneLine(sentence)}”`),
      ],
    ),
    "",
    style("bold", "Not drawn, though the words make it likely"),
    ...guesses.flatMap(({ source, target, type, chance, sentence }) => [
      `  ${source} ${style("cyan", type)} ${target}  ${percent(chance)}`,
      style("dim", `      “${oneLine(sentence)}”`),
    ]),
    "",
    style("bold", "Claims"),
    ...claims.flatMap(({ kind, score, rule, text, clues }) => [
      `  ${style("cyan", kind.padEnd(9))}${percent(1 / (1 + Math.exp(-score)))}  ${rule}  “${oneLine(text)}”`,
      style("dim", `      ${clueWords(clues)}`),
    ]),
    "",
  ];
}

/** The clues that weigh most, with their weights: "name 2.1, role subject 0.8, possessor −0.4". */
function clueWords(clues: readonly WeighedClue[]): string {
  const telling = clues.filter(({ weight }) => Math.abs(weight) >= SMALLEST);
  telling.sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
  return telling
    .slice(0, MOST_CLUES)
    .map(({ name, weight }) => `${name} ${weight < 0 ? "−" : ""}${Math.abs(weight).toFixed(1)}`)
    .join(", ");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
