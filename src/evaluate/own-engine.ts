/** Relata's own extractor as an engine that can be measured. */
import { findPropositions } from "../extract/claims/find-propositions.ts";
import { viewSentences } from "../extract/claims/sentence-view.ts";
import { extract } from "../extract/extract.ts";
import { readArticle } from "../extract/read-article.ts";
import { findRelations } from "../extract/relations/find-relations.ts";
import type { Article } from "../model/article.ts";
import type { DrawnRelation, Engine, MarkedPair, NamedSource } from "./engine.ts";
import { isPairEnd, readMarkedPair } from "./public/read-marked-pair.ts";

export const OWN_ENGINE: Engine = { name: "relata", extract, relate, attribute };

function relate(pair: MarkedPair): DrawnRelation[] {
  const reading = readMarkedPair(pair);
  if (reading === null) return [];
  return findRelations(reading).flatMap(({ type, source, target, confidence }) =>
    isPairEnd(source) && isPairEnd(target) ? [{ type, source, confidence }] : [],
  );
}

function attribute(article: Article): NamedSource[] {
  const reading = readArticle(article);
  const mentions = new Map(reading.entities.map((entity) => [entity.id, entity.mentions]));
  return findPropositions(reading, viewSentences(reading))
    .flat()
    .flatMap(({ view: { sentence }, speaker }) =>
      speaker === null
        ? []
        : [{ said: { start: sentence.start, end: sentence.end }, mentions: mentions.get(speaker) ?? [] }],
    );
}
