/** How a graph has to change to show what articles contribute now. Looks only at what was touched. */
import { compareText } from "../model/order.ts";
import type { Resolution } from "../resolve/resolution.ts";
import { ChangeRecorder } from "./change-recorder.ts";
import { toClaimEdges, toClaimNode } from "./claim-node.ts";
import type { Contributions, Touched } from "./contributions.ts";
import { toEntityNode } from "./entity-node.ts";
import type { GraphChange, RelataGraph } from "./graph-model.ts";
import { toRelationEdge } from "./relation-edge.ts";

/** The difference between `graph` and what it should be, among the touched nodes, edges and articles. */
export function findChange(
  graph: RelataGraph,
  resolution: Resolution,
  contributions: Contributions,
  touched: Touched,
): GraphChange {
  const recorder = new ChangeRecorder(graph);
  for (const entity of touched.entities) {
    const keys = resolution.keysOf(entity);
    const usages = contributions.usagesOf(keys);
    const exists = usages.length > 0;
    recorder.node(
      entity,
      exists ? { key: entity, attributes: toEntityNode(keys, usages, resolution.decisions) } : null,
    );
  }
  for (const edge of touched.edges) recorder.edge(edge, toRelationEdge(contributions.sayingsOf(edge)));
  for (const claim of touched.claims) compareClaim(claim, graph, contributions, recorder);
  for (const article of touched.articles)
    recorder.article(article, contributions.find(article)?.summary ?? null);
  return recorder.change();
}

/** The node of a claim together with its edges, which exist only with it. */
function compareClaim(
  id: string,
  graph: RelataGraph,
  contributions: Contributions,
  recorder: ChangeRecorder,
): void {
  const [saying] = contributions
    .claimSayingsOf(id)
    .sort((left, right) => compareText(left.entry.id, right.entry.id));
  recorder.node(id, saying === undefined ? null : toClaimNode(saying));
  const edges = new Map((saying === undefined ? [] : toClaimEdges(saying)).map((edge) => [edge.key, edge]));
  const before = graph.hasNode(id) ? graph.edges(id) : [];
  for (const edge of new Set([...before, ...edges.keys()])) recorder.edge(edge, edges.get(edge) ?? null);
}
