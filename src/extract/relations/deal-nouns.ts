/** Nouns that take up a deal which the article has told of before: "the takeover", "its offer", "talks". */
import type { RelationType } from "../../model/ontology.ts";
import type { Noun } from "./syntax/unit.ts";

const ANY_DEAL: readonly RelationType[] = ["acquisition", "partnership", "supply", "investment"];
/** Nouns that take a deal up again, with the types they may mean. */
export const DEAL_NOUNS: ReadonlyMap<string, readonly RelationType[]> = new Map([
  ["acquisition", ["acquisition"]],
  ["takeover", ["acquisition"]],
  ["purchase", ["acquisition"]],
  ["merger", ["acquisition"]],
  ["buyout", ["acquisition"]],
  ["bid", ["acquisition"]],
  ["offer", ["acquisition"]],
  ["sale", ["acquisition"]],
  ["partnership", ["partnership"]],
  ["alliance", ["partnership"]],
  ["collaboration", ["partnership"]],
  ["cooperation", ["partnership"]],
  ["co-operation", ["partnership"]],
  ["marriage", ["acquisition", "partnership"]],
  ["engagement", ["acquisition"]],
  ["courtship", ["acquisition"]],
  ["accord", ["partnership"]],
  ["venture", ["partnership"]],
  ["contract", ["supply", "partnership"]],
  ["order", ["supply"]],
  ["investment", ["investment"]],
  ["stake", ["investment"]],
  ["lawsuit", ["litigation"]],
  ["suit", ["litigation"]],
  ["complaint", ["litigation"]],
  ["case", ["litigation"]],
  ["investigation", ["litigation"]],
  ["claim", ["litigation"]],
  ["dispute", ["litigation"]],
  ["inquiry", ["litigation"]],
  ["probe", ["litigation"]],
  ["plan", ["acquisition"]],
  ["proposal", ["acquisition"]],
  ["approach", ["acquisition"]],
  ["tie-up", ["acquisition", "partnership"]],
  ["combination", ["acquisition"]],
  ["union", ["acquisition"]],
  ["project", ["partnership"]],
  ["pact", ["partnership"]],
  ["arrangement", ["partnership", "supply"]],
  ["licence", ["supply", "partnership"]],
  ["license", ["supply", "partnership"]],
  ["lease", ["supply"]],
  ["franchise", ["supply", "partnership"]],
  ["deal", ANY_DEAL],
  ["agreement", ANY_DEAL],
  ["transaction", ["acquisition", "investment"]],
  ["talk", ANY_DEAL],
  ["negotiation", ANY_DEAL],
  ["discussion", ANY_DEAL],
]);

/** Words that stand for a deal told of before. */
export const DEAL_PRONOUNS: ReadonlySet<string> = new Set(["it", "them", "this", "that", "both"]);

/** "the deal", "its offer", bare "talks": takes up something known. */
export function isDefinite(noun: Noun): boolean {
  return (
    noun.possessors.length > 0 ||
    noun.words.some((word) => word === "the" || word === "this" || word === "that" || word === "both") ||
    (noun.words.length === 0 && noun.head === "talk")
  );
}
