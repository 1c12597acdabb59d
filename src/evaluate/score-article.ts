/** Everything measured on one article, as counts that add up over articles. */
import type { ArticleRecord } from "../model/record.ts";
import {
  aboutCounts,
  claimKindShare,
  compareClaims,
  compareClaimsLoosely,
  namedSpeakerShare,
  speakerShare,
} from "./compare-claims.ts";
import { compareMentions, partyKindShare, placedMentions, type Stray, strayOf } from "./compare-mentions.ts";
import { compareRelations, falselyConfirmedShare, statusShare } from "./compare-relations.ts";
import { addCounts, addShares, type Counts, NO_COUNTS, NO_SHARE, type Share } from "./counts.ts";
import type { GoldArticle } from "./gold-article.ts";
import { matchEntities } from "./match-entities.ts";
import { fairCounts, strictCounts } from "./outcome.ts";

/** Layers measured by precision, recall and F1. `strict` requires optional items, `overlap` and `loose` ask less of the place. */
export const LAYERS = [
  "mentions",
  "mentions-overlap",
  "relations",
  "relations-strict",
  "claims",
  "claims-strict",
  "claims-loose",
  "about",
] as const;
export type Layer = (typeof LAYERS)[number];

/** Shares measured on matched items; `kind-confusion` is of all names taken for parties. */
export const SHARES = [
  "party-kind",
  "kind-confusion",
  "status",
  "falsely-confirmed",
  "speaker",
  "named-speaker",
  "claim-kind",
] as const;
export type ShareName = (typeof SHARES)[number];

/** What mentions wrongly taken for parties really are. */
export const STRAYS: readonly Stray[] = ["person", "product", "media", "place", "part", "nothing"];

/** Strays that are something else, rather than nothing or another stretch of the same name. */
const CONFUSIONS: readonly Stray[] = ["person", "product", "media", "place"];

export interface ArticleScore {
  readonly layers: Readonly<Record<Layer, Counts>>;
  readonly shares: Readonly<Record<ShareName, Share>>;
  readonly strays: Readonly<Record<Stray, number>>;
}

/** Compares what was extracted from the gold article's text with what stands in it. */
export function scoreArticle(gold: GoldArticle, record: ArticleRecord): ArticleScore {
  const entities = matchEntities(gold.entities, record.entities);
  const goldMentions = placedMentions(gold.entities);
  const foundMentions = placedMentions(record.entities);
  const exact = compareMentions(goldMentions, foundMentions, false);
  const relations = compareRelations(gold.relations, record.relations, entities);
  const claims = compareClaims(gold.claims, record.claims);
  const strays = exact.wrong.map((mention) => strayOf(mention, goldMentions, gold.article.text));
  return {
    layers: {
      mentions: fairCounts(exact),
      "mentions-overlap": fairCounts(compareMentions(goldMentions, foundMentions, true)),
      relations: fairCounts(relations),
      "relations-strict": strictCounts(relations),
      claims: fairCounts(claims),
      "claims-strict": strictCounts(claims),
      "claims-loose": fairCounts(compareClaimsLoosely(gold.claims, record.claims)),
      about: aboutCounts(claims, entities),
    },
    shares: {
      "party-kind": partyKindShare(exact),
      "kind-confusion": {
        count: strays.filter((stray) => CONFUSIONS.includes(stray)).length,
        of: exact.matched.length + exact.wrong.length,
      },
      status: statusShare(relations),
      "falsely-confirmed": falselyConfirmedShare(relations),
      speaker: speakerShare(claims, gold.claims, entities),
      "named-speaker": namedSpeakerShare(claims, gold.claims, entities),
      "claim-kind": claimKindShare(claims),
    },
    strays: tableOf(STRAYS, (stray) => strays.filter((other) => other === stray).length),
  };
}

/** The score of several articles taken as one (micro average). */
export function sumScores(scores: readonly ArticleScore[]): ArticleScore {
  return {
    layers: tableOf(LAYERS, (layer) =>
      scores.map((score) => score.layers[layer]).reduce(addCounts, NO_COUNTS),
    ),
    shares: tableOf(SHARES, (share) =>
      scores.map((score) => score.shares[share]).reduce(addShares, NO_SHARE),
    ),
    strays: tableOf(STRAYS, (stray) => scores.reduce((sum, score) => sum + score.strays[stray], 0)),
  };
}

/** A record with one value per key. */
export function tableOf<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
