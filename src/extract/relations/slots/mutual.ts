/** Parties that do something to one another: "their lawsuits against each other", "the claims they brought against one another". */
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun } from "../syntax/unit.ts";
import { agentOf } from "./agents.ts";
import { complementsOfNoun } from "./complements.ts";
import type { Parties } from "./slot.ts";

/** Whose "lawsuits against each other" the noun names; nobody's when it is against others. */
export function mutualParties(parse: Parse, index: number, { possessors }: Noun): Parties {
  const isMutual = complementsOfNoun(parse, index).prepositions.some(({ noun }) =>
    membersOf(parse.units[noun]).some(
      ({ head, words }) => words.includes("each") || (head === "another" && words.includes("one")),
    ),
  );
  if (!isMutual) return [];
  return possessors.length > 1 ? possessors : agentOf(parse, index);
}
