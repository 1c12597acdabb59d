/** From the entities of one article to the nodes of the graph: by name key, as the fold itself does. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { NameKey } from "../../../model/judgement.ts";
import type { LocalEntity } from "../../../model/record.ts";
import { localKeys } from "../../../resolve/local-keys.ts";

/** Node ids by name key. */
export type NodesByKey = ReadonlyMap<NameKey, string>;

export function nodesByKey(graph: RelataGraph): NodesByKey {
  const nodes = new Map<NameKey, string>();
  graph.forEachNode((node, attributes) => {
    if (attributes.node === "entity") for (const key of attributes.keys) nodes.set(key, node);
  });
  return nodes;
}

/** The node that a local entity became; undefined while its article is not in the graph. */
export function nodeOfLocal(nodes: NodesByKey, entity: LocalEntity): string | undefined {
  return nodes.get(localKeys(entity).canonical);
}
