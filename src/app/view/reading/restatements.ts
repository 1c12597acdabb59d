/** What people corrected in the relations of an article, over what was read in it. */
import type { Restatement } from "../../../model/judgement.ts";
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord, RelationStatement } from "../../../model/record.ts";
import { restate } from "../../../model/restate.ts";
import type { StatementRuling } from "../../../resolve/decisions.ts";

/** By statement id. */
export type Restatements = ReadonlyMap<string, Restatement>;

/** Those among the judgements in force. */
export function restatementsOf(verdicts: ReadonlyMap<string, StatementRuling>): Restatements {
  return new Map([...verdicts].flatMap(([id, ruling]) => (ruling.op === "restate" ? [[id, ruling]] : [])));
}

/** `record` as it reads with them. */
export function restatedRecord(record: ArticleRecord, restatements: Restatements): ArticleRecord {
  return {
    ...record,
    relations: record.relations.map((statement) => {
      const restatement = restatements.get(statement.id);
      return restatement === undefined ? statement : restate(statement, restatement);
    }),
  };
}

/** The restatement that changes nothing. */
export function readingOf({ type, status }: RelationStatement): Restatement {
  return { type, turned: false, status };
}

/** Whether both say the same; a relation without direction does so either way round. */
export function isSameRestatement(left: Restatement, right: Restatement): boolean {
  const isSameWay = left.turned === right.turned || !RELATION_TABLE[left.type].directed;
  return left.type === right.type && left.status === right.status && isSameWay;
}
