/** Relata's own extractor as an engine that can be measured. */
import { findAllAttributions } from "../extract/claims/attribution/find-attributions.ts";
import { findPropositions } from "../extract/claims/find-propositions.ts";
import { viewSentences } from "../extract/claims/sentence-view.ts";
import { extract } from "../extract/extract.ts";
import { readArticle } from "../extract/read-article.ts";
import { judgePair, type PairModel } from "../extract/pairs/judge-pair.ts";
import type { Article } from "../model/article.ts";
import type { DrawnRelation, Engine, MarkedPair, NamedSource } from "./engine.ts";
import { markedScene } from "./public/marked-scene.ts";

/** The probability from which a given pair is said to be related. */
const LIKELY = 0.25;

/** Our extractor; given pairs are judged by `pairs`. */
export function ownEngine(pairs?: PairModel): Engine {
  return { name: "relata", extract, relate: (pair) => relate(pair, pairs), attribute };
}

export const OWN_ENGINE: Engine = ownEngine();

/** The likeliest relation of a given pair; the frames take part in it as cues. */
function relate(pair: MarkedPair, model?: PairModel): DrawnRelation[] {
  const marked = markedScene(pair);
  const judged = marked === null ? null : judgePair(marked.scene, model);
  if (marked === null || judged === null || judged.chance < LIKELY) return [];
  const { relation, chance } = judged;
  const source = relation.source === "right" ? marked.right : marked.left;
  return [{ type: relation.type, source, confidence: chance }];
}

/** Speakers of all that is put forward, and those whom other speakers quote. */
function attribute(article: Article): NamedSource[] {
  const reading = readArticle(article);
  const views = viewSentences(reading);
  const mentions = new Map(reading.entities.map((entity) => [entity.id, entity.mentions]));
  const said = findPropositions(reading, views).flat();
  const quoted = views.flatMap((view) => findAllAttributions(view).map(({ speaker }) => ({ view, speaker })));
  return [...said, ...quoted].flatMap(({ view: { sentence }, speaker }) =>
    speaker === null
      ? []
      : [{ said: { start: sentence.start, end: sentence.end }, mentions: mentions.get(speaker) ?? [] }],
  );
}
