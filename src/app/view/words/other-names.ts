/** The names of an entity that are more than another spelling of its label, and what it takes to split one off. */
import type { EntityNode } from "../../../graph/graph-model.ts";
import { keyOfName } from "../../../graph/query/key-of-name.ts";
import type { NameKey } from "../../../model/judgement.ts";

export interface SplittableName {
  readonly name: string;
  readonly key: NameKey;
}

/** Names to show beside the label. */
export function aliasesOf({ label, names }: Pick<EntityNode, "label" | "names">): readonly string[] {
  return names.filter((name) => name !== label);
}

/** One name for each key that the label does not have: only keys can be told apart. */
export function splittableNames(entity: Pick<EntityNode, "label" | "names" | "keys">): SplittableName[] {
  const own = keyOfName(entity, entity.label);
  const byKey = new Map<NameKey, string>();
  for (const name of entity.names) {
    const key = keyOfName(entity, name);
    if (key !== own && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey].map(([key, name]) => ({ key, name }));
}
