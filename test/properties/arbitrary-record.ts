/**
 * Small sound records for the laws: few names, few dates and few texts, so that shared aliases, conflicts,
 * near-duplicates and replaced articles come up often.
 */
import fc from "fast-check";

import { toArticle } from "../../src/model/article.ts";
import { claimId, relationStatementId } from "../../src/model/id.ts";
import { CLAIM_KINDS, type EntityKind, RELATION_TYPES, STATUSES } from "../../src/model/ontology.ts";
import type { ArticleRecord, Claim, LocalEntity, RelationStatement } from "../../src/model/record.ts";
import { evidenceAt } from "../../src/model/span.ts";
import { type AliasBook, toAliasBook } from "../../src/resolve/alias-book.ts";

/** Names that share words, numbers and short forms. */
export const PARTY_NAMES = [
  "Delta",
  "Delta Air Lines",
  "Delta Electronics",
  "Harbour Fund II",
  "Harbour Fund III",
  "Harbour",
  "Orbital Freight",
  "OF",
  "Ostrava Foundry",
  "Orbital Freight Inc.",
] as const;
export const PERSON_NAMES = ["Ada Quist", "Quist", "Olle Quist", "A. Quist"] as const;

/** A curated list that knows one former name and one abbreviation. */
export const TEST_ALIASES: AliasBook = toAliasBook([
  { name: "Orbital Freight", aliases: ["OF"] },
  { name: "Delta Electronics", former: ["Harbour"] },
]);

const DATES = [null, "2024-05-01", "2024-05-02", "2025-01-09"] as const;
const SENTENCE =
  "A partner of the group said on Monday that the terms of the agreement would be made known later.";
/** Four near-identical texts, four of their own. */
const TEXTS = [0, 1, 2, 3].flatMap((number) => [
  `${SENTENCE} ${SENTENCE.replace("Monday", "that day")} Report ${number}.`,
  `${["Steel", "Ferries", "Lenses", "Barley"][number]} prices rose by ${number} per cent. Nobody expected it to last.`,
]);
const ARTICLES = TEXTS.map((text, index) =>
  toArticle({ title: `Report ${index}`, text, publishedAt: DATES[index % DATES.length] ?? null }),
);
export const ARTICLE_IDS: readonly string[] = ARTICLES.map(({ id }) => id);

const MAX_ENTITIES = 4;
const LOCAL_IDS = Array.from({ length: MAX_ENTITIES }, (_, index) => `e${index + 1}`);

/** Ids of all statements that the records can contain. */
export const STATEMENT_IDS: readonly string[] = ARTICLE_IDS.flatMap((article) =>
  RELATION_TYPES.slice(0, 2).flatMap((type) => [
    relationStatementId(article, type, "e1", "e2"),
    relationStatementId(article, type, "e2", "e1"),
    claimId(article, 0, 10),
  ]),
);

const party = fc.record({
  kind: fc.constantFrom<EntityKind>("company", "organization", "media"),
  names: fc.uniqueArray(fc.constantFrom(...PARTY_NAMES), { minLength: 1, maxLength: 3 }),
});
const person = fc.record({
  kind: fc.constant<EntityKind>("person"),
  names: fc.uniqueArray(fc.constantFrom(...PERSON_NAMES), { minLength: 1, maxLength: 2 }),
});
const entities = fc
  .array(fc.oneof({ weight: 4, arbitrary: party }, { weight: 1, arbitrary: person }), {
    minLength: 1,
    maxLength: MAX_ENTITIES,
  })
  .map((drafts) =>
    drafts.map(({ kind, names }, index): LocalEntity => ({
      id: LOCAL_IDS[index] ?? "",
      name: names[0] ?? "",
      kind,
      names,
      mentions: [[index, index + 1]],
    })),
  );
const confidence = fc.constantFrom(0.3, 0.6, 0.9);

/** One record of one of the articles in `ARTICLE_IDS`. */
export const arbitraryRecord: fc.Arbitrary<ArticleRecord> = fc
  .tuple(fc.constantFrom(...ARTICLES), entities)
  .chain(([article, locals]) => {
    const local = fc.constantFrom(...locals.map(({ id }) => id));
    const relation = fc
      .record({
        type: fc.constantFrom(...RELATION_TYPES.slice(0, 2)),
        ends: fc.tuple(local, local).filter(([source, target]) => source !== target),
        status: fc.constantFrom(...STATUSES),
        speaker: fc.option(local),
        confidence,
      })
      .map(({ type, ends: [source, target], status, speaker, confidence: sure }): RelationStatement => ({
        id: relationStatementId(article.id, type, source, target),
        type,
        source,
        target,
        status,
        confidence: sure,
        rule: "test",
        speaker,
        evidence: [evidenceAt(article.text, { start: 0, end: 20 })],
      }));
    const claim = fc
      .record({
        start: fc.constantFrom(0, 4),
        kind: fc.constantFrom(...CLAIM_KINDS),
        speaker: fc.option(local),
        about: fc.uniqueArray(local, { maxLength: 2 }),
      })
      .map(({ start, kind, speaker, about }): Claim => ({
        id: claimId(article.id, start, 10),
        text: article.text.slice(start, 10),
        start,
        end: 10,
        kind,
        speaker,
        about,
        confidence: 0.5,
        rule: "test",
      }));
    return fc.record({
      article: fc.constant(article),
      entities: fc.constant(locals),
      relations:
        locals.length < 2
          ? fc.constant([])
          : fc.uniqueArray(relation, { maxLength: 3, selector: ({ id }) => id }),
      claims: fc.uniqueArray(claim, { maxLength: 2, selector: ({ id }) => id }),
      extractor: fc.constant({ name: "test", version: "1" }),
      diagnostics: fc.constant([]),
    });
  });

/** Records of different articles. */
export const arbitraryRecords: fc.Arbitrary<ArticleRecord[]> = fc.uniqueArray(arbitraryRecord, {
  maxLength: ARTICLE_IDS.length,
  selector: ({ article }) => article.id,
});
