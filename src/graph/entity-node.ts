/** The node of an entity: what the articles that use it say of it together, and what a person decided about it. */
import type { NameKey } from "../model/judgement.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/ontology.ts";
import { compareText, sortedUnique } from "../model/order.ts";
import { type Decisions, latest } from "../resolve/decisions.ts";
import type { EntityUse } from "./article-entry.ts";
import type { EntityNode } from "./graph-model.ts";
import { seenRange } from "./seen.ts";

/** The node of the entity that bears `keys`, from all its uses: at least one, in any order. */
export function toEntityNode(
  keys: readonly NameKey[],
  uses: readonly EntityUse[],
  decisions: Decisions,
): EntityNode {
  const names = rankNames(uses.flatMap(({ entity }) => [...new Set([entity.name, ...entity.names])]));
  return {
    node: "entity",
    kind: decided(keys, decisions.kinds)?.kind ?? usualKind(uses),
    label: decided(keys, decisions.names)?.name ?? usualName(uses),
    names,
    keys,
    articles: sortedUnique(uses.map(({ entry }) => entry.id)),
    mentions: uses.reduce((sum, { entity }) => sum + entity.mentions.length, 0),
    ...seenRange(uses.map(({ entry }) => entry.summary.publishedAt)),
  };
}

/** The latest ruling on any of the entity's keys. */
function decided<Ruling extends Parameters<typeof latest>[0][number]>(
  keys: readonly NameKey[],
  rulings: ReadonlyMap<NameKey, Ruling>,
): Ruling | undefined {
  return latest(keys.flatMap((key) => rulings.get(key) ?? []));
}

/** The fullest name that most articles use; of two the shorter. */
function usualName(uses: readonly EntityUse[]): string {
  const [first = ""] = rankNames(uses.map(({ entity }) => entity.name));
  return first;
}

/** The kind that most articles give; of two the one that stands first in the ontology. */
function usualKind(uses: readonly EntityUse[]): EntityKind {
  const counts = countOf(uses.map(({ entity }) => entity.kind));
  return ENTITY_KINDS.reduce((best, kind) => ((counts.get(kind) ?? 0) > (counts.get(best) ?? 0) ? kind : best));
}

/** Distinct names, most used first, then shorter first. */
function rankNames(names: readonly string[]): string[] {
  return [...countOf(names)]
    .sort(
      ([left, ours], [right, theirs]) =>
        theirs - ours || left.length - right.length || compareText(left, right),
    )
    .map(([name]) => name);
}

function countOf<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
