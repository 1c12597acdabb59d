/** A relation statement as a person corrected it. The record keeps what was read. */
import type { Restatement } from "./judgement.ts";
import type { RelationStatement } from "./record.ts";

/** `statement` with the type, direction and status it ought to have; its id and evidence stay. */
export function restate(
  statement: RelationStatement,
  { type, turned, status }: Restatement,
): RelationStatement {
  const { source, target } = statement;
  return {
    ...statement,
    type,
    status,
    source: turned ? target : source,
    target: turned ? source : target,
  };
}
