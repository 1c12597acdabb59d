/** Entities that could be the same as a given one, by what a reader typed. */
import type { EntityNode, RelataGraph } from "../../../graph/graph-model.ts";
import type { GraphSearch } from "../../../graph/query/search.ts";
import { groupOfKind } from "../../../text/name-key.ts";
import { entityAt } from "../words/relation-words.ts";

export interface JoinCandidate {
  readonly id: string;
  readonly entity: EntityNode;
}

const MAX_CANDIDATES = 6;
/** Hits looked through: most are claims and articles, and kinds that can never be one. */
const MAX_HITS = 200;

/** Best first. A person is never the same as a company, so only entities of the same group count. */
export function joinCandidates(
  graph: RelataGraph,
  search: Pick<GraphSearch, "search">,
  id: string,
  text: string,
): JoinCandidate[] {
  const own = entityAt(graph, id);
  if (own === null || text.trim() === "") return [];
  const group = groupOfKind(own.kind);
  return search
    .search(text, MAX_HITS)
    .flatMap(({ id: hit }): JoinCandidate[] => {
      const entity = hit === id ? null : entityAt(graph, hit);
      return entity !== null && groupOfKind(entity.kind) === group ? [{ id: hit, entity }] : [];
    })
    .slice(0, MAX_CANDIDATES);
}
