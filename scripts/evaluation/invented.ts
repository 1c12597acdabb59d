/** Which gold articles are about invented companies only: they show what is read rather than looked up. */
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { SEED_LISTS } from "../../src/extract/lists/seed-lists.ts";

const LISTED: ReadonlySet<string> = new Set(
  SEED_LISTS.companies.flatMap(({ name, aliases = [], former = [] }) => [name, ...aliases, ...former]),
);

/** Whether the article names no company of the lists. */
export function isInvented({ entities }: GoldArticle): boolean {
  return !entities.some(
    ({ kind, name, aliases }) => kind === "company" && [name, ...aliases].some((one) => LISTED.has(one)),
  );
}
