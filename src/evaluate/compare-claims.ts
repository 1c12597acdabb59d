/**
 * Claims compared by the place of their words: two are the same when they share at least half of the characters
 * that either covers (Jaccard), one to one, best first. Speaker, kind and topics are judged on the matched.
 */
import type { Claim } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { type Counts, type Share, addCounts, NO_COUNTS } from "./counts.ts";
import type { GoldClaim } from "./gold-article.ts";
import type { EntityMatches } from "./match-entities.ts";
import type { Match, Outcome } from "./outcome.ts";
import { coverage, jaccard } from "./place.ts";

export type ClaimOutcome = Outcome<GoldClaim, Claim>;

/** How alike two spans are, in [0, 1]. */
type Likeness = (left: Span, right: Span) => number;

const ENOUGH = 0.5;

/** Required gold claims choose first, so that an optional neighbour never takes a required claim's match. */
export function compareClaims(gold: readonly GoldClaim[], found: readonly Claim[]): ClaimOutcome {
  return matchClaims(gold, found, jaccard);
}

/** As compareClaims, but half of the shorter claim is enough: a clause against its whole sentence. */
export function compareClaimsLoosely(gold: readonly GoldClaim[], found: readonly Claim[]): ClaimOutcome {
  return matchClaims(gold, found, coverage);
}

/** Right speakers among matched claims; of several gold speakers of the same words, any. */
export function speakerShare(
  { matched }: ClaimOutcome,
  gold: readonly GoldClaim[],
  entities: EntityMatches,
): Share {
  const right = matched.filter((match) => {
    const speakers = gold.filter((claim) => samePlace(claim, match.gold)).map((claim) => claim.speaker);
    return speakers.includes(
      match.found.speaker === null ? null : (entities.get(match.found.speaker)?.name ?? "#"),
    );
  });
  return { count: right.length, of: matched.length };
}

/** Right speakers among the matched claims to which gold gives a speaker. */
export function namedSpeakerShare(
  outcome: ClaimOutcome,
  gold: readonly GoldClaim[],
  entities: EntityMatches,
): Share {
  const named = outcome.matched.filter((match) => match.gold.speaker !== null);
  return speakerShare({ ...outcome, matched: named }, gold, entities);
}

export function claimKindShare({ matched }: ClaimOutcome): Share {
  return { count: matched.filter(({ gold, found }) => gold.kind === found.kind).length, of: matched.length };
}

/** What matched claims are about, entity by entity. */
export function aboutCounts({ matched }: ClaimOutcome, entities: EntityMatches): Counts {
  return matched.map(({ gold, found }) => topicCounts(gold, found, entities)).reduce(addCounts, NO_COUNTS);
}

function topicCounts(gold: GoldClaim, found: Claim, entities: EntityMatches): Counts {
  const topics = new Set(found.about.map((id) => entities.get(id)?.name ?? `#${id}`));
  const hit = gold.about.filter((name) => topics.has(name)).length;
  return { hit, missed: gold.about.length - hit, wrong: topics.size - hit };
}

function matchClaims(gold: readonly GoldClaim[], found: readonly Claim[], likeness: Likeness): ClaimOutcome {
  const required = matchGreedily(
    gold.filter((claim) => !claim.optional),
    found,
    likeness,
  );
  const optional = matchGreedily(
    gold.filter((claim) => claim.optional),
    required.wrong,
    likeness,
  );
  return {
    matched: [...required.matched, ...optional.matched],
    missed: [...required.missed, ...optional.missed],
    wrong: optional.wrong,
  };
}

function matchGreedily(
  gold: readonly GoldClaim[],
  found: readonly Claim[],
  likeness: Likeness,
): ClaimOutcome {
  const candidates = gold
    .flatMap((goldClaim) =>
      found.map((claim) => ({ gold: goldClaim, found: claim, score: likeness(goldClaim, claim) })),
    )
    .filter(({ score }) => score >= ENOUGH)
    .sort(
      (left, right) =>
        right.score - left.score ||
        left.gold.start - right.gold.start ||
        left.found.start - right.found.start,
    );
  const openGold = new Set(gold);
  const openFound = new Set(found);
  const matched: Match<GoldClaim, Claim>[] = [];
  for (const candidate of candidates) {
    if (!openGold.has(candidate.gold) || !openFound.has(candidate.found)) continue;
    openGold.delete(candidate.gold);
    openFound.delete(candidate.found);
    matched.push({ gold: candidate.gold, found: candidate.found });
  }
  return { matched, missed: [...openGold], wrong: [...openFound] };
}

function samePlace(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}
