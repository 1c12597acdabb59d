/** "Which", "whose" and "who": they mean what stands right before them. */
import type { Sentence } from "../../text/document.ts";
import { type Discourse, kindOf } from "./discourse.ts";

export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["which", "whose", "who"]);

/** The entities that the relative pronoun at token `at` means, none when no reference stands right before it. */
export function resolveRelative(discourse: Discourse, sentence: Sentence, at: number): readonly string[] {
  const word = sentence.tokens[at]?.lower;
  const end = sentence.tokens[at - 1]?.text === "," ? at - 1 : at;
  const before = discourse.memories.filter(
    (memory) => memory.reference.sentence === sentence.index && memory.reference.last <= end,
  );
  const last = before.at(-1);
  if (last === undefined || last.reference.last < end) return [];
  const kind = kindOf(discourse, last.entity);
  const fits =
    kind !== undefined && (word === "who" ? kind === "person" : word === "whose" || kind !== "person");
  return fits ? last.reference.entities : [];
}
