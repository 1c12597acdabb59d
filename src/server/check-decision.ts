/** Whether a decision is about something that is there, so that a slip of the pen never enters the log. */
import type { RelataGraph } from "../graph/graph-model.ts";
import { RelataError } from "../model/errors.ts";
import type { Decision, Judgement } from "../model/judgement.ts";

/**
 * Throws `not-found` for a decision about a name, statement or judgement that neither the graph nor the log knows,
 * and `invalid-data` for a claim to be restated.
 * The log counts because a rejected statement is no longer in the graph, and may be accepted again.
 */
export function checkDecision(graph: RelataGraph, log: readonly Judgement[], decision: Decision): void {
  switch (decision.op) {
    case "same":
    case "different":
      for (const key of [decision.left, decision.right]) requireName(graph, log, key);
      return;
    case "rename":
    case "retype":
      return requireName(graph, log, decision.entity);
    case "accept":
    case "reject":
      return requireStatement(graph, log, decision.statement);
    case "restate":
      if (isClaim(graph, decision.statement)) throw notARelation(decision.statement);
      return requireStatement(graph, log, decision.statement);
    case "revoke":
      if (log.every(({ id }) => id !== decision.revokes)) throw unknown("judgement", decision.revokes);
  }
}

function requireName(graph: RelataGraph, log: readonly Judgement[], key: string): void {
  const isInGraph = graph.someNode((_id, node) => node.node === "entity" && node.keys.includes(key));
  if (!isInGraph && !log.some((judgement) => namesOf(judgement).includes(key))) throw unknown("name", key);
}

function requireStatement(graph: RelataGraph, log: readonly Judgement[], id: string): void {
  if (isClaim(graph, id)) return;
  const isInGraph = graph.someEdge(
    (_key, edge) => edge.edge === "relation" && edge.evidence.some(({ statement }) => statement === id),
  );
  if (!isInGraph && !log.some((judgement) => "statement" in judgement && judgement.statement === id)) {
    throw unknown("statement", id);
  }
}

function isClaim(graph: RelataGraph, id: string): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, "node") === "claim";
}

function namesOf(decision: Decision): readonly string[] {
  if ("left" in decision) return [decision.left, decision.right];
  return "entity" in decision ? [decision.entity] : [];
}

function unknown(what: string, id: string): RelataError {
  return new RelataError(
    "not-found",
    `There is no ${what} ${JSON.stringify(id)}.`,
    "GET /api/graph and GET /api/judgements have what there is.",
  );
}

function notARelation(id: string): RelataError {
  return new RelataError(
    "invalid-data",
    `${JSON.stringify(id)} is a claim: it has no type and no direction.`,
    "Accept it or reject it.",
  );
}
