/** The extractor: what one article says, as a record. Pure, and the same in Node, in a worker and in the page. */
import type { Article } from "../model/article.ts";
import type { ArticleRecord, Extractor } from "../model/record.ts";
import { findClaims } from "./claims/find-claims.ts";
import { diagnose } from "./diagnose.ts";
import { readArticle } from "./read-article.ts";
import { findRelations } from "./relations/find-relations.ts";

/** Raised whenever the same article could give another record, so that cached records are made anew. */
export const EXTRACTOR: Extractor = { name: "rules", version: "5" };

/** Reads `article`, then finds relations, then the claims beyond them. Strange text gives diagnostics, never an error. */
export function extract(article: Article): ArticleRecord {
  const reading = readArticle(article);
  const relations = findRelations(reading);
  const claims = findClaims(reading, relations);
  return {
    article,
    entities: reading.entities,
    relations,
    claims,
    extractor: EXTRACTOR,
    diagnostics: diagnose(reading.document),
  };
}
