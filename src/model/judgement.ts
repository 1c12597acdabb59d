/**
 * What a person decided. Judgements are appended, never edited; a revocation is a judgement too,
 * so the log alone always gives back the graph from before (law 1).
 *
 * Entities are referred to by name key, not by entity id: an entity's id can change when a new article
 * brings a smaller key into its cluster, its keys never do.
 */
import { judgementId } from "./id.ts";
import type { EntityKind, RelationType, Status } from "./ontology.ts";

/** `group:normalised name`, as made by resolve/name-key. */
export type NameKey = string;

/** What a relation statement ought to say in place of what was read. */
export interface Restatement {
  readonly type: RelationType;
  /** Whether source and target change places; it counts from the statement as it was read. */
  readonly turned: boolean;
  readonly status: Status;
}

export type Decision =
  | { readonly op: "same"; readonly left: NameKey; readonly right: NameKey }
  | { readonly op: "different"; readonly left: NameKey; readonly right: NameKey }
  | { readonly op: "reject"; readonly statement: string }
  | { readonly op: "accept"; readonly statement: string }
  | ({ readonly op: "restate"; readonly statement: string } & Restatement)
  | { readonly op: "rename"; readonly entity: NameKey; readonly name: string }
  | { readonly op: "retype"; readonly entity: NameKey; readonly kind: EntityKind }
  | { readonly op: "revoke"; readonly revokes: string };

/** Who decided it and when (ISO date-time); of two that conflict, the later wins. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

export type Judgement = Decision & Signature & { readonly id: string };

/** Signs a decision; its id follows from its content. */
export function toJudgement(decision: Decision, signature: Signature): Judgement {
  return {
    id: judgementId([...decisionParts(decision), signature.by, signature.at]),
    ...decision,
    ...signature,
  };
}

function decisionParts(decision: Decision): string[] {
  switch (decision.op) {
    case "same":
    case "different":
      return [decision.op, ...[decision.left, decision.right].sort()];
    case "reject":
    case "accept":
      return [decision.op, decision.statement];
    case "restate":
      return [decision.op, decision.statement, decision.type, String(decision.turned), decision.status];
    case "rename":
      return [decision.op, decision.entity, decision.name];
    case "retype":
      return [decision.op, decision.entity, decision.kind];
    case "revoke":
      return [decision.op, decision.revokes];
  }
}
