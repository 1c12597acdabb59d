/** All that the graph knows of one entity, in reading order: the panel of the page and `relata show`. */
import { RELATION_TYPES, type RelationType } from "../../model/ontology.ts";
import { compareText } from "../../model/order.ts";
import type { ClaimNode, EntityNode, RelataGraph, RelationEdge } from "../graph-model.ts";

/** How a relation reads from the entity in question. */
export type Direction = "forward" | "backward";

export interface RelationView {
  readonly edge: string;
  readonly other: string;
  readonly otherLabel: string;
  /** `forward` if the entity is the source; always so for undirected relations. */
  readonly direction: Direction;
  readonly relation: RelationEdge;
}

export interface ClaimView {
  readonly id: string;
  readonly claim: ClaimNode;
}

export interface EntityView {
  readonly id: string;
  readonly entity: EntityNode;
  /** Types in the order of the ontology, only those that occur; latest relations first. */
  readonly relations: readonly { readonly type: RelationType; readonly relations: readonly RelationView[] }[];
  /** Claims that the entity makes, and claims about it; latest first. */
  readonly claimsBy: readonly ClaimView[];
  readonly claimsAbout: readonly ClaimView[];
}

/** The view of the entity node `id`, or `null` if there is none. */
export function viewEntity(graph: RelataGraph, id: string): EntityView | null {
  const entity = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
  if (entity?.node !== "entity") return null;
  const relations = relationsOf(graph, id);
  return {
    id,
    entity,
    relations: RELATION_TYPES.flatMap((type) => {
      const ofType = relations.filter(({ relation }) => relation.kind === type);
      return ofType.length === 0 ? [] : [{ type, relations: ofType }];
    }),
    claimsBy: claimsOf(graph, id, "says"),
    claimsAbout: claimsOf(graph, id, "about"),
  };
}

function relationsOf(graph: RelataGraph, id: string): RelationView[] {
  const views: RelationView[] = [];
  graph.forEachEdge(id, (edge, relation, source, target) => {
    if (relation.edge !== "relation") return;
    const other = source === id ? target : source;
    const direction = source === id || graph.isUndirected(edge) ? "forward" : "backward";
    views.push({ edge, other, otherLabel: graph.getNodeAttribute(other, "label"), direction, relation });
  });
  return views.sort(
    (left, right) =>
      compareText(right.relation.lastSeen ?? "", left.relation.lastSeen ?? "") ||
      compareText(left.otherLabel, right.otherLabel) ||
      compareText(left.edge, right.edge),
  );
}

function claimsOf(graph: RelataGraph, id: string, kind: "about" | "says"): ClaimView[] {
  const claims: ClaimView[] = [];
  graph.forEachEdge(id, (_edge, { kind: edgeKind }, source, target) => {
    if (edgeKind !== kind) return;
    const node = source === id ? target : source;
    const claim = graph.getNodeAttributes(node);
    if (claim.node === "claim") claims.push({ id: node, claim });
  });
  return claims.sort(
    (left, right) =>
      compareText(right.claim.publishedAt ?? "", left.claim.publishedAt ?? "") ||
      compareText(left.claim.article, right.claim.article) ||
      left.claim.start - right.claim.start,
  );
}
