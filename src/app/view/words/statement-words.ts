/** Statements of one article in words, with the names the article uses. */
import type { Restatement } from "../../../model/judgement.ts";
import { CLAIM_KIND_TABLE, RELATION_TABLE, STATUS_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord, RelationStatement } from "../../../model/record.ts";
import { restate } from "../../../model/restate.ts";
import type { PlacedStatement } from "../reading/statements.ts";

/** "Harbour Fund invests in Qorvel"; of a claim what it is about: "Forecast about Qorvel". */
export function statementWords(record: ArticleRecord, placed: PlacedStatement): string {
  if (placed.what === "relation") return relationStatementWords(record, placed.statement);
  const { label } = CLAIM_KIND_TABLE[placed.claim.kind];
  const kind = label.charAt(0).toUpperCase() + label.slice(1);
  const about = placed.claim.about.map((id) => localName(record, id)).join(", ");
  return about === "" ? kind : `${kind} about ${about}`;
}

export function relationStatementWords(record: ArticleRecord, statement: RelationStatement): string {
  const { source, target, type } = statement;
  return `${localName(record, source)} ${RELATION_TABLE[type].forward} ${localName(record, target)}`;
}

/** What a statement ought to say: "“Qorvel acquires Nimbrax”, rumoured". */
export function restatedWords(
  record: ArticleRecord,
  statement: RelationStatement,
  restatement: Restatement,
): string {
  const words = relationStatementWords(record, restate(statement, restatement));
  return `“${words}”, ${STATUS_TABLE[restatement.status].label}`;
}

/** "says Ada Quist"; `null` where the article speaks for itself. */
export function speakerWords(record: ArticleRecord, placed: PlacedStatement): string | null {
  const { speaker } = placed.what === "relation" ? placed.statement : placed.claim;
  return speaker === null ? null : `says ${localName(record, speaker)}`;
}

function localName({ entities }: ArticleRecord, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}
