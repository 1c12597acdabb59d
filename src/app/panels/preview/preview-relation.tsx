/** A relation found in an article that is not kept yet: what it does to the graph, its sentences, and whether to keep it. */
import type { GraphChange, RelataGraph } from "../../../graph/graph-model.ts";
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord, RelationStatement } from "../../../model/record.ts";
import { relationEffect } from "../../view/preview/relation-effect.ts";
import { relationStatementWords } from "../../view/words/statement-words.ts";
import { counted } from "../../view/words/summary.ts";
import type { LeftOut } from "./left-out.ts";
import { StatusBadge } from "../evidence/status-badge.tsx";

interface PreviewRelationProps {
  readonly graph: RelataGraph;
  readonly record: ArticleRecord;
  readonly change: GraphChange;
  readonly statement: RelationStatement;
  readonly leftOut: LeftOut;
}

export function PreviewRelation(props: PreviewRelationProps) {
  const { graph, record, change, statement, leftOut } = props;
  const { isFixed } = leftOut;
  const isLeftOut = leftOut.has(statement.id);
  const { effect, words } = relationEffect(graph, change, statement);
  const more = statement.evidence.length - 1;
  return (
    <li
      class={`preview-relation ${isLeftOut ? "preview-left-out" : ""}`}
      style={{ "--sign": `var(--${RELATION_TABLE[statement.type].color})` }}
    >
      <label class="preview-choice">
        <input
          type="checkbox"
          checked={!isLeftOut}
          disabled={isFixed}
          onChange={() => leftOut.toggle([statement.id])}
        />
        <span class="relation-sign" aria-hidden="true" />
        <span class="preview-words">{relationStatementWords(record, statement)}</span>
        <StatusBadge status={statement.status} />
      </label>
      <p class="quote">{statement.evidence[0].quote}</p>
      <p class="preview-effect">
        {!isFixed && <span class={`effect effect-${effect}`}>{words}</span>}
        {more > 0 && <span>and in {counted(more, "more sentence", "more sentences")}</span>}
      </p>
    </li>
  );
}
