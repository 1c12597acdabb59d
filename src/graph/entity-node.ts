/** The node of an entity: what the articles that use it say of it together, and what a person decided about it. */
import type { Judgement, NameKey } from "../model/judgement.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/ontology.ts";
import { compareText, sortedUnique } from "../model/order.ts";
import { type Decisions, latest } from "../resolve/decisions.ts";
import type { EntityNode } from "./graph-model.ts";
import type { NameUsage } from "./name-usage.ts";
import { seenRange } from "./seen.ts";
import type { Tally } from "./tally.ts";

/** The node of the entity that bears `keys`, from how articles use them: at least one does. */
export function toEntityNode(
  keys: readonly NameKey[],
  usages: readonly NameUsage[],
  decisions: Decisions,
): EntityNode {
  return {
    node: "entity",
    kind: decided(keys, decisions.kinds)?.kind ?? usualKind(usages.map(({ kinds }) => kinds)),
    label: decided(keys, decisions.names)?.name ?? rankNames(usages.map(({ labels }) => labels))[0] ?? "",
    names: rankNames(usages.map(({ names }) => names)),
    keys,
    articles: allArticles(usages),
    mentions: usages.reduce((sum, { mentions }) => sum + mentions, 0),
    ...seenRange(usages.flatMap(({ dates }) => [...dates.items()])),
  };
}

/** The latest ruling on any of the entity's keys. */
function decided<Ruling extends Judgement>(
  keys: readonly NameKey[],
  rulings: ReadonlyMap<NameKey, Ruling>,
): Ruling | undefined {
  return latest(keys.flatMap((key) => rulings.get(key) ?? []));
}

/** The kind that most articles give; of two the one that stands first in the ontology. */
function usualKind(tallies: readonly Tally<EntityKind>[]): EntityKind {
  const counts = sumOf(tallies);
  return ENTITY_KINDS.reduce((best, kind) =>
    (counts.get(kind) ?? 0) > (counts.get(best) ?? 0) ? kind : best,
  );
}

/** Distinct names, most used first, then shorter first. */
function rankNames(tallies: readonly Tally<string>[]): string[] {
  return [...sumOf(tallies)]
    .sort(
      ([left, ours], [right, theirs]) =>
        theirs - ours || left.length - right.length || compareText(left, right),
    )
    .map(([name]) => name);
}

/** Copied, since the usage goes on counting. */
function allArticles(usages: readonly NameUsage[]): string[] {
  const [first, ...others] = usages;
  if (first !== undefined && others.length === 0) return [...first.articles.texts];
  return sortedUnique(usages.flatMap(({ articles }) => articles.texts));
}

function sumOf<Item>(tallies: readonly Tally<Item>[]): Map<Item, number> {
  const sum = new Map<Item, number>();
  for (const tally of tallies) {
    for (const [item, count] of tally.entries()) sum.set(item, (sum.get(item) ?? 0) + count);
  }
  return sum;
}
