/**
 * Which name keys of one connected component are one entity: union-find over its links in their canonical order,
 * refusing every union that a blocker or a person's judgement forbids. A pure function of the component,
 * so the order in which articles arrived cannot show in the result.
 */
import type { NameKey } from "../model/judgement.ts";
import { compareText } from "../model/order.ts";
import { blockerOf, isFullName, shareWord } from "./blockers.ts";
import { compareLinks, type NameLink, pairOf } from "./name-link.ts";

/** A set of keys closed under links, and the pairs that a person declared different. */
export interface Component {
  readonly keys: Iterable<NameKey>;
  readonly links: readonly NameLink[];
  readonly isSeparated: (left: NameKey, right: NameKey) => boolean;
}

/** The clusters of `component`, each sorted, in order of their first keys. */
export function clusterComponent(component: Component): NameKey[][] {
  const clusterOf = new Map<NameKey, NameKey[]>();
  for (const key of component.keys) clusterOf.set(key, [key]);
  const direct = new Map(component.links.map((link) => [pairOf(link.left, link.right), link]));
  for (const link of [...component.links].sort(compareLinks)) {
    const left = clusterOf.get(link.left);
    const right = clusterOf.get(link.right);
    if (left === undefined || right === undefined || left === right) continue;
    if (!mayJoin(left, right, { link, direct, component })) continue;
    const joined = [...left, ...right];
    for (const key of joined) clusterOf.set(key, joined);
  }
  return [...new Set(clusterOf.values())]
    .map((keys) => keys.sort(compareText))
    .sort(([left = ""], [right = ""]) => compareText(left, right));
}

interface Union {
  readonly link: NameLink;
  /** The strongest link between two keys, by pair. */
  readonly direct: ReadonlyMap<string, NameLink>;
  readonly component: Component;
}

function mayJoin(left: readonly NameKey[], right: readonly NameKey[], union: Union): boolean {
  return left.every((ours) => right.every((theirs) => isAllowed(ours, theirs, union)));
}

/** A person's word stands above all; the curated list above the blockers; articles below them. */
function isAllowed(ours: NameKey, theirs: NameKey, { link, direct, component }: Union): boolean {
  if (component.isSeparated(ours, theirs)) return false;
  if (link.tier !== "articles") return true;
  const tier = direct.get(pairOf(ours, theirs))?.tier;
  if (tier === "judged" || tier === "listed") return true;
  if (blockerOf(ours, theirs) !== null) return false;
  return tier === "articles" || !isFullName(ours) || !isFullName(theirs) || shareWord(ours, theirs);
}
