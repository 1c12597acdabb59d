/** A reason to take two name keys for one entity, and the order in which reasons are heard. */
import type { NameKey } from "../model/judgement.ts";
import { compareText } from "../model/order.ts";

/** Who says so: a person, the curated list, or articles that use both names for one thing. */
export type LinkTier = "judged" | "listed" | "articles";

export interface NameLink {
  /** `left` sorts before `right`. */
  readonly left: NameKey;
  readonly right: NameKey;
  readonly tier: LinkTier;
  /** Number of articles behind a link of tier `articles`; 1 otherwise. */
  readonly strength: number;
}

const TIER_RANK: Readonly<Record<LinkTier, number>> = { judged: 0, listed: 1, articles: 2 };

/** Strongest first, then by keys: a total order, so that clusters cannot depend on the order of adding. */
export function compareLinks(left: NameLink, right: NameLink): number {
  return (
    TIER_RANK[left.tier] - TIER_RANK[right.tier] ||
    right.strength - left.strength ||
    compareText(left.left, right.left) ||
    compareText(left.right, right.right)
  );
}

/** One string for an unordered pair of keys; no key contains a control character. */
export function pairOf(left: NameKey, right: NameKey): string {
  return left < right ? `${left}\u001f${right}` : `${right}\u001f${left}`;
}
