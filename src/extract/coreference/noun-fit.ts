/** How well a noun such as "the lender" fits an entity, by what the article and the entity's own name say of it. */
import type { Discourse } from "./discourse.ts";
import { isNamedAs } from "./type-words.ts";

/** Any company may be called this. */
const GENERIC = new Set(
  "company firm group business start-up startup corporation enterprise giant maker developer organisation organization lab laboratory newcomer unicorn".split(
    " ",
  ),
);

/**
 * The article describes the entity by this noun (`same`) or by one with its head (`head`), its name says so (`name`), the article
 * describes it otherwise (`other`), or only as a company of some kind (`plain`), or not at all (`none`).
 */
export type NounFit = "same" | "head" | "name" | "trade" | "other" | "plain" | "none";

export function fitOf({ descriptors, entities }: Discourse, id: string, noun: string): NounFit {
  const known = descriptors.get(id) ?? new Set<string>();
  if (known.has(noun)) return "same";
  const head = lastWord(noun);
  const heads = [...known].map(lastWord);
  if (heads.includes(head)) return "head";
  const entity = entities.get(id);
  if (entity !== undefined && isNamedAs(entity, noun))
    return entity.names.some((name) => name.toLowerCase().split(" ").includes(head)) ? "name" : "trade";
  if (heads.some((other) => !GENERIC.has(other))) return "other";
  return heads.length > 0 ? "plain" : "none";
}

export function isGeneric(noun: string): boolean {
  return GENERIC.has(lastWord(noun));
}

function lastWord(noun: string): string {
  return noun.slice(noun.lastIndexOf(" ") + 1);
}
