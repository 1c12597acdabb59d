/** `relata restate`: says what a relation ought to be, where its sentence was read wrongly. */
import type { RelataGraph } from "../../graph/graph-model.ts";
import { RelataError } from "../../model/errors.ts";
import type { Judgement, Restatement } from "../../model/judgement.ts";
import { RELATION_TYPES, STATUSES } from "../../model/ontology.ts";
import { decisionsOf } from "../../resolve/decisions.ts";
import { choose } from "../choose.ts";
import type { CommandRun } from "../command.ts";
import { findRelation, getStatements } from "../find-statements.ts";
import type { JudgeSpec } from "./judge-spec.ts";

export const RESTATE: JudgeSpec = {
  name: "restate",
  words: "STATEMENT [--type T] [--turn] [--status S]",
  summary: "correct what a statement says: its type, its direction, how it stands",
  details: [
    "STATEMENT is a relation of one article, or a whole edge. What is not named stays as the graph has it.",
  ],
  options: {
    type: { type: "string", value: "TYPE", help: `one of: ${RELATION_TYPES.join(", ")}` },
    turn: { type: "boolean", help: "exchange source and target" },
    status: { type: "string", value: "STATUS", help: `one of: ${STATUSES.join(", ")}` },
  },
  arity: [1, 1],
  decide: async ({ graph, store }, { args: [id = ""], options }) => {
    const change = changeOf(options);
    const log = await store.judgements();
    return getStatements(graph, id).map((statement) => {
      const { type, turned, status } = presentOf(graph, log, statement);
      return {
        op: "restate",
        statement,
        type: change.type ?? type,
        turned: turned !== change.isTurn,
        status: change.status ?? status,
      };
    });
  },
};

function changeOf(options: CommandRun["options"]) {
  const [type, status] = [options.text("type"), options.text("status")];
  const isTurn = options.flag("turn");
  if (type === undefined && status === undefined && !isTurn)
    throw new RelataError(
      "usage",
      "There is nothing to correct.",
      "Name what it ought to be: --type, --turn or --status.",
    );
  return {
    type: type === undefined ? undefined : choose("type", type, RELATION_TYPES),
    status: status === undefined ? undefined : choose("status", status, STATUSES),
    isTurn,
  };
}

/** What the graph has of a statement now; an earlier correction may have turned it already. */
function presentOf(graph: RelataGraph, log: readonly Judgement[], statement: string): Restatement {
  const relation = findRelation(graph, statement);
  if (relation === null)
    throw new RelataError(
      "usage",
      `${statement} is a claim: it has no type and no direction.`,
      "Accept it or reject it.",
    );
  const ruling = decisionsOf(new Map(log.map((judgement) => [judgement.id, judgement]))).statements.get(
    statement,
  );
  return { ...relation, turned: ruling?.op === "restate" && ruling.turned };
}
