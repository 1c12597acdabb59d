/** Phrases that open a sentence and belong to a verb further on: "Together with B, it …", "With B it agreed on …". */
import type { Parse } from "../syntax/parse.ts";

/** The nouns after a preposition that opens the sentence. */
export function frontedAfter(parse: Parse, verb: number, word: string): readonly number[] {
  const at = parse.units.findIndex(
    (unit, index) => index < verb && unit.kind === "preposition" && unit.word === word,
  );
  return at < 0 ? [] : [at + 1];
}

/** "With B it agreed on …": the companion before the subject of the main clause. */
export function openedWith(parse: Parse, verb: number): readonly number[] {
  const [opening, companion, next] = parse.units;
  if (opening?.kind !== "preposition" || opening.word !== "with" || companion?.kind !== "noun") return [];
  if (next?.kind !== "comma") return parse.links.get(verb)?.subject === 2 ? [1] : [];
  const described =
    parse.hosts.get(3) === 1 ? parse.units.findIndex(({ kind }, at) => at > 3 && kind === "comma") : 2;
  return described > 0 && parse.links.get(verb)?.subject === described + 1 ? [1] : [];
}
