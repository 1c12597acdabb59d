/** The name key by which a judgement refers to an entity. */
import type { NameKey } from "../../model/judgement.ts";
import { keyGroup, nameKey } from "../../text/name-key.ts";
import type { EntityNode } from "../graph-model.ts";

/**
 * The key that `name` has in `entity`, so that one of several names can be split off; the entity's smallest key
 * where `name` is none of its names.
 */
export function keyOfName({ keys }: Pick<EntityNode, "keys">, name: string): NameKey {
  const [smallest = ""] = keys;
  const key = nameKey(keyGroup(smallest), name);
  return keys.includes(key) ? key : smallest;
}
