/** Kinds and counts of kinds in words: "an organization", "4 companies and 1 person". */
import { ENTITY_KIND_TABLE, ENTITY_KINDS, type EntityKind } from "../../../model/ontology.ts";
import { counted } from "./summary.ts";

export function kindWithArticle(kind: EntityKind): string {
  const { label } = ENTITY_KIND_TABLE[kind];
  return `${/^[aeiou]/u.test(label) ? "an" : "a"} ${label}`;
}

/** How many of each kind, in the order of the ontology; empty for none. */
export function kindCounts(kinds: readonly EntityKind[]): string {
  return listWords(
    ENTITY_KINDS.flatMap((kind) => {
      const count = kinds.filter((one) => one === kind).length;
      const { label, plural } = ENTITY_KIND_TABLE[kind];
      return count === 0 ? [] : [counted(count, label, plural)];
    }),
  );
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}
