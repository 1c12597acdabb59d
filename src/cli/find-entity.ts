/** The entity a person means by a name or an id. */
import { createSearch } from "../graph/query/search.ts";
import type { EntityNode, RelataGraph } from "../graph/graph-model.ts";
import { RelataError } from "../model/errors.ts";

/** Names listed when one fits several entities. */
const MAX_LISTED = 5;

export interface FoundEntity {
  readonly id: string;
  readonly entity: EntityNode;
}

/** The one entity that `names[i]` means, for each; throws `not-found` or `ambiguous` with the candidates. */
export function getEntities(graph: RelataGraph, names: readonly string[]): FoundEntity[] {
  const search = createSearch(graph);
  return names.map((name) => {
    const candidates = graph.hasNode(name) ? [name] : search.findEntities(name, MAX_LISTED + 1);
    const [first, ...others] = candidates.flatMap((id) => entityAt(graph, id));
    if (first === undefined) {
      const message = `Nothing in the graph is called ${JSON.stringify(name)}.`;
      throw new RelataError("not-found", message, "Search for it: relata find NAME");
    }
    if (others.length === 0 || first.entity.names.includes(name)) return first;
    const listed = [first, ...others]
      .slice(0, MAX_LISTED)
      .map(({ id, entity }) => `${entity.label} (${entity.kind}, ${id})`);
    throw new RelataError(
      "ambiguous",
      `${JSON.stringify(name)} may be ${listed.join(", ")}.`,
      "Give the full name or the id.",
    );
  });
}

function entityAt(graph: RelataGraph, id: string): FoundEntity[] {
  const attributes = graph.getNodeAttributes(id);
  return attributes.node === "entity" ? [{ id, entity: attributes }] : [];
}
