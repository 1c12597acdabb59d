/** The shape of a proposition: how long it is, how it begins, its marks, how many figures, adjectives and names it holds. */
import type { Token } from "../../../text/document.ts";
import type { Proposition } from "../find-propositions.ts";
import { prefixedCue } from "./pair-cue.ts";

/** Lengths are told apart in steps of so many tokens, up to so many steps. */
const STEP = 5;
const MOST_STEPS = 8;
/** Of what is counted, more than this is many. */
const MANY = 4;
const MARKS = new Set([";", ":", "—", "–", "(", "!", "?", "“", '"', "‘"]);
const APOSTROPHE = /['’]/u;
const POSSESSIVES = new Set(["'s", "’s", "'", "’"]);

/** Each cue once. */
export function shapeCues({ view, content, rule }: Proposition): Set<string> {
  const tokens = view.sentence.tokens.slice(content.first, content.last);
  const inside = view.references.filter(({ first, last }) => first >= content.first && last <= content.last);
  const [head] = tokens;
  const cues = new Set<string>([
    prefixedCue("rule ", rule),
    counted("length ", Math.floor(tokens.length / STEP), MOST_STEPS),
    counted(
      "commas ",
      countOf(tokens, ({ lower }) => lower === ","),
    ),
    counted(
      "figures ",
      countOf(tokens, ({ tag }) => tag === "NUM"),
    ),
    counted(
      "adjectives ",
      countOf(tokens, ({ tag }) => tag === "ADJ"),
    ),
    counted("names ", inside.filter(({ form }) => form === "name").length),
    head === undefined || head.tag === "PROPN" ? "begins NAME" : `begins ${head.lower}`,
    prefixedCue("begins-tag ", head?.tag ?? "none"),
  ]);
  if (inside.some(({ first }) => first === content.first)) cues.add("begins-reference");
  for (const { lower } of tokens) {
    if (MARKS.has(lower)) cues.add(prefixedCue("mark ", lower));
    if (APOSTROPHE.test(lower) && !POSSESSIVES.has(lower)) cues.add("contraction");
  }
  return cues;
}

function counted(name: string, count: number, most = MANY): string {
  return prefixedCue(name, String(Math.min(count, most)));
}

function countOf(tokens: readonly Token[], counts: (token: Token) => boolean): number {
  let count = 0;
  for (const token of tokens) if (counts(token)) count += 1;
  return count;
}
