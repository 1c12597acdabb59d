/** An annotation as if an extractor had found it, so that two annotations are compared as gold and record are. */
import type { GoldArticle } from "../../../src/evaluate/gold-article.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { evidenceAt } from "../../../src/model/span.ts";

/** Ids are the places in the annotation's lists: entity `e0`, relation `r0`, claim `c0`. */
export function asRecord({ article, entities, relations, claims }: GoldArticle): ArticleRecord {
  const idOf = (name: string): string => `e${entities.findIndex((entity) => entity.name === name)}`;
  return {
    article,
    entities: entities.map(({ name, kind, aliases, mentions }, index) => ({
      id: `e${index}`,
      name,
      kind,
      names: [name, ...aliases],
      mentions,
    })),
    relations: relations.map(({ type, source, target, status }, index) => ({
      id: `r${index}`,
      type,
      source: idOf(source),
      target: idOf(target),
      status,
      confidence: 1,
      rule: "annotator",
      speaker: null,
      evidence: [evidenceAt(article.text, { start: 0, end: article.text.length })],
    })),
    claims: claims.map(({ start, end, text, kind, speaker, about }, index) => ({
      id: `c${index}`,
      start,
      end,
      text,
      kind,
      speaker: speaker === null ? null : idOf(speaker),
      about: about.map(idOf),
      confidence: 1,
      rule: "annotator",
    })),
    extractor: { name: "annotator", version: "1" },
    diagnostics: [],
  };
}
