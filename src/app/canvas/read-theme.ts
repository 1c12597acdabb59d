/** Reads the colour tokens of the page, in whichever of light and dark it now is. */
import {
  CLAIM_KIND_TABLE,
  CLAIM_KINDS,
  ENTITY_KIND_TABLE,
  ENTITY_KINDS,
  RELATION_TABLE,
  RELATION_TYPES,
} from "../../model/ontology.ts";
import { MAX_GROUPS } from "../view/scene/node-groups.ts";
import type { Theme } from "../view/scene/theme.ts";

export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const tokens = <Key extends string>(
    keys: readonly Key[],
    table: Readonly<Record<Key, { readonly color: string }>>,
  ) => Object.fromEntries(keys.map((key) => [key, token(table[key].color)])) as Record<Key, string>;
  return {
    ground: token("ground"),
    surface: token("surface"),
    line: token("line"),
    text: token("text"),
    textSoft: token("text-soft"),
    accent: token("accent"),
    nodes: { ...tokens(ENTITY_KINDS, ENTITY_KIND_TABLE), ...tokens(CLAIM_KINDS, CLAIM_KIND_TABLE) },
    groups: Array.from({ length: MAX_GROUPS }, (_, place) => token(`group-${place + 1}`)),
    relations: tokens(RELATION_TYPES, RELATION_TABLE),
    font: style.fontFamily,
  };
}

/** Calls `listener` when the reader's system turns light or dark, until the returned function is called. */
export function watchTheme(listener: () => void): () => void {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
