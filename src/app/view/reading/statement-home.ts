/** Where in the graph a statement of an article went. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { edgeId } from "../../../model/id.ts";
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import type { Selection } from "../../state/selection.ts";
import { nodeOfLocal, type NodesByKey } from "./node-of-name.ts";
import type { PlacedStatement } from "./statements.ts";

/** What to select for it; `null` for a statement that was judged wrong, whose ends became one, or whose article is gone. */
export function statementHome(
  graph: RelataGraph,
  nodes: NodesByKey,
  record: ArticleRecord,
  placed: PlacedStatement,
): Selection | null {
  if (placed.what === "claim") {
    const { id } = placed.claim;
    return graph.hasNode(id) ? { kind: "claim", id } : null;
  }
  const { id, type } = placed.statement;
  const [source, target] = [placed.statement.source, placed.statement.target].map((local) => {
    const entity = record.entities.find((candidate) => candidate.id === local);
    return entity === undefined ? undefined : nodeOfLocal(nodes, entity);
  });
  if (source === undefined || target === undefined) return null;
  const [from, to] = !RELATION_TABLE[type].directed && target < source ? [target, source] : [source, target];
  const edge = edgeId(type, from, to);
  const relation = graph.hasEdge(edge) ? graph.getEdgeAttributes(edge) : null;
  const isThere =
    relation?.edge === "relation" && relation.evidence.some(({ statement }) => statement === id);
  return isThere ? { kind: "relation", edge } : null;
}
