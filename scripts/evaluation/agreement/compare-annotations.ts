/** Two annotations of one article against each other: what both have, what one has alone, and how they label what both have. */
import { compareClaims } from "../../../src/evaluate/compare-claims.ts";
import { compareMentions, placedMentions } from "../../../src/evaluate/compare-mentions.ts";
import { compareRelations } from "../../../src/evaluate/compare-relations.ts";
import type { Counts } from "../../../src/evaluate/counts.ts";
import type { GoldArticle } from "../../../src/evaluate/gold-article.ts";
import { matchEntities } from "../../../src/evaluate/match-entities.ts";
import { strictCounts } from "../../../src/evaluate/outcome.ts";
import { analyse } from "../../../src/text/analyse.ts";
import { asRecord } from "./as-record.ts";

/** A label of the first annotator and one of the second, for the same thing. */
export type LabelPair = readonly [first: string, second: string];

export interface Comparison {
  readonly names: Counts;
  readonly relations: Counts;
  readonly claims: Counts;
  /** Company or organization, of common names. */
  readonly nameKinds: readonly LabelPair[];
  /** Of common relations. */
  readonly statuses: readonly LabelPair[];
  /** Of common claims. */
  readonly claimKinds: readonly LabelPair[];
  readonly speakers: readonly LabelPair[];
  /** Claim or none, sentence by sentence. */
  readonly sentences: readonly LabelPair[];
}

/** What only one annotator has counts only if that annotator requires it. Throws when the texts differ. */
export function compareAnnotations(first: GoldArticle, second: GoldArticle): Comparison {
  if (first.article.text !== second.article.text) throw new Error(`${first.id} is annotated on two texts.`);
  const record = asRecord(second);
  const entities = matchEntities(first.entities, record.entities);
  const names = compareMentions(placedMentions(first.entities), placedMentions(record.entities), false);
  const relations = compareRelations(first.relations, record.relations, entities);
  const claims = compareClaims(first.claims, record.claims);
  const isRequired = (items: readonly { readonly optional: boolean }[], id: string): boolean =>
    items[Number(id.slice(1))]?.optional === false;
  return {
    names: strictCounts(names),
    relations: {
      hit: relations.matched.length,
      missed: relations.missed.filter(({ optional }) => !optional).length,
      wrong: relations.wrong.filter(({ id }) => isRequired(second.relations, id)).length,
    },
    claims: {
      hit: claims.matched.length,
      missed: claims.missed.filter(({ optional }) => !optional).length,
      wrong: claims.wrong.filter(({ id }) => isRequired(second.claims, id)).length,
    },
    nameKinds: names.matched.map(({ gold, found }) => [gold.kind, found.kind]),
    statuses: relations.matched.map(({ gold, found }) => [gold.status, found.status]),
    claimKinds: claims.matched.map(({ gold, found }) => [gold.kind, found.kind]),
    speakers: claims.matched.map(({ gold, found }) => [
      gold.speaker ?? "",
      found.speaker === null ? "" : (entities.get(found.speaker)?.name ?? `#${found.speaker}`),
    ]),
    sentences: sentenceLabels(first, second),
  };
}

/** Sentences in which either annotator leaves the claim to taste are left out. */
function sentenceLabels(first: GoldArticle, second: GoldArticle): LabelPair[] {
  return analyse(first.article.text).sentences.flatMap(({ start, end }): LabelPair[] => {
    const label = ({ claims }: GoldArticle): string => {
      const here = claims.filter((claim) => claim.start < end && start < claim.end);
      if (here.length === 0) return "none";
      return here.some(({ optional }) => !optional) ? "claim" : "optional";
    };
    const labels: LabelPair = [label(first), label(second)];
    return labels.includes("optional") ? [] : [labels];
  });
}
