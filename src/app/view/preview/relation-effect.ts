/** What one relation of a new article does to what is known: adds, supports, confirms, contradicts or ends it. */
import type { EdgeEntry, GraphChange, RelataGraph, RelationEdge } from "../../../graph/graph-model.ts";
import { RELATION_TABLE, STATUS_TABLE, type Status } from "../../../model/ontology.ts";
import type { RelationStatement } from "../../../model/record.ts";
import { supportWords } from "../words/relation-words.ts";

export type EffectKind = "new" | "supports" | "confirms" | "contradicts" | "ends" | "nothing";

export interface RelationEffect {
  readonly effect: EffectKind;
  /** One line that says it: "ends what was confirmed". */
  readonly words: string;
}

/** `graph` is the graph before `change`, which the statement's article makes. */
export function relationEffect(
  graph: RelataGraph,
  change: GraphChange,
  statement: RelationStatement,
): RelationEffect {
  const added = change.addedEdges.find((edge) => supports(edge, statement));
  if (added !== undefined) return effectOfNew(graph, added, statement.status);
  const changed = change.changedEdges.find((edge) => supports(edge, statement));
  const before = changed === undefined ? null : relationAt(graph, changed.key);
  const after = changed?.attributes;
  if (before === null || after?.edge !== "relation") {
    return { effect: "nothing", words: "brings nothing new" };
  }
  return effectOnKnown(before, after, statement.status);
}

function effectOfNew(graph: RelataGraph, edge: EdgeEntry, status: Status): RelationEffect {
  const rival = status === "confirmed" ? rivalOf(graph, edge) : null;
  if (rival === null) return { effect: "new", words: "new relation" };
  return { effect: "contradicts", words: `contradicts what is known of ${rival}` };
}

function effectOnKnown(before: RelationEdge, after: RelationEdge, said: Status): RelationEffect {
  const was = STATUS_TABLE[before.status].label;
  if (after.status === before.status) {
    return said === after.status
      ? { effect: "supports", words: `supports what is known (${supportWords(after)})` }
      : { effect: "contradicts", words: `differs: it stays ${was}` };
  }
  switch (after.status) {
    case "confirmed":
      return { effect: "confirms", words: `confirms what was ${was}` };
    case "ended":
      return { effect: "ends", words: `ends what was ${was}` };
    case "denied":
    case "rumoured":
      return { effect: "contradicts", words: `contradicts what was ${was}` };
  }
}

/** Label of the other party that is known to hold what only one can: two buyers of one company. */
function rivalOf(graph: RelataGraph, { key, source, target, attributes }: EdgeEntry): string | null {
  if (attributes.edge !== "relation" || !RELATION_TABLE[attributes.kind].exclusive) return null;
  if (!graph.hasNode(target)) return null;
  const rival = graph.findInEdge(
    target,
    (edge, known, from) =>
      edge !== key && from !== source && known.kind === attributes.kind && known.status === "confirmed",
  );
  return rival === undefined ? null : graph.getNodeAttribute(graph.source(rival), "label");
}

function relationAt(graph: RelataGraph, edge: string): RelationEdge | null {
  const attributes = graph.hasEdge(edge) ? graph.getEdgeAttributes(edge) : null;
  return attributes?.edge === "relation" ? attributes : null;
}

function supports({ attributes }: EdgeEntry, { id }: RelationStatement): boolean {
  return attributes.edge === "relation" && attributes.evidence.some(({ statement }) => statement === id);
}
