/** The name keys under which one article knows one entity. */
import type { NameKey } from "../model/judgement.ts";
import type { LocalEntity } from "../model/record.ts";
import { groupOfKind, keyName, nameKey } from "../text/name-key.ts";

/** Key of the fullest name, and all keys without repeats, that one first. */
export interface LocalKeys {
  readonly canonical: NameKey;
  readonly keys: readonly [NameKey, ...NameKey[]];
}

/**
 * Keys of `entity`. A person's surname or first name is no key when the article gives a fuller name:
 * half of all people would share it.
 */
export function localKeys(entity: Pick<LocalEntity, "name" | "kind" | "names">): LocalKeys {
  const group = groupOfKind(entity.kind);
  const canonical = nameKey(group, entity.name);
  const all = new Set(entity.names.map((name) => nameKey(group, name)));
  all.delete(canonical);
  const others = group === "person" ? [...all].filter(isFullPersonName) : [...all];
  return { canonical, keys: [canonical, ...others] };
}

function isFullPersonName(key: NameKey): boolean {
  return keyName(key).includes(" ");
}
