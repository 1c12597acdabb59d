/** A relation found in an article that is not kept yet: what it does to the graph, its sentences, whether to keep it, and how. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { GraphChange, RelataGraph } from "../../../graph/graph-model.ts";
import type { Restatement } from "../../../model/judgement.ts";
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord, RelationStatement } from "../../../model/record.ts";
import { restate } from "../../../model/restate.ts";
import { relationEffect } from "../../view/preview/relation-effect.ts";
import { readingOf } from "../../view/reading/restatements.ts";
import { relationStatementWords, restatedWords } from "../../view/words/statement-words.ts";
import { counted } from "../../view/words/summary.ts";
import { RestateForm } from "../evidence/restate-form.tsx";
import { StatusBadge } from "../evidence/status-badge.tsx";
import { Icon } from "../parts/icon.tsx";
import type { LeftOut } from "./left-out.ts";

interface PreviewRelationProps {
  readonly graph: RelataGraph;
  /** As corrected so far. */
  readonly record: ArticleRecord;
  readonly change: GraphChange;
  /** As it was read. */
  readonly statement: RelationStatement;
  /** What it ought to say; null where what was read stands. */
  readonly restated: Restatement | null;
  readonly leftOut: LeftOut;
  readonly onRestate: (wanted: Restatement) => void;
}

export function PreviewRelation(props: PreviewRelationProps) {
  const { graph, record, change, statement, restated, leftOut, onRestate } = props;
  const isOpen = useSignal(false);
  const corrector = useRef<HTMLButtonElement>(null);
  const isLeftOut = leftOut.has(statement.id);
  const shown = restated === null ? statement : restate(statement, restated);
  const { effect, words } = relationEffect(graph, change, statement);
  const title = relationStatementWords(record, shown);
  const more = statement.evidence.length - 1;
  return (
    <li
      class={`preview-relation ${isLeftOut ? "preview-left-out" : ""}`}
      style={{ "--sign": `var(--${RELATION_TABLE[shown.type].color})` }}
    >
      <div class="preview-line">
        <label class="preview-choice">
          <input
            type="checkbox"
            checked={!isLeftOut}
            disabled={leftOut.isFixed}
            onChange={() => leftOut.toggle([statement.id])}
          />
          <span class="relation-sign" aria-hidden="true" />
          <span class="preview-words">{title}</span>
          <StatusBadge status={shown.status} />
        </label>
        {!leftOut.isFixed && (
          <button
            ref={corrector}
            type="button"
            class="preview-correct"
            aria-label={`Correct ${title}`}
            aria-expanded={isOpen.value}
            title="Correct its type, direction or status"
            disabled={isLeftOut}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            <Icon name="edit" />
          </button>
        )}
      </div>
      <p class="quote">{statement.evidence[0].quote}</p>
      {isOpen.value && !isLeftOut && (
        <RestateForm
          record={record}
          statement={statement}
          restated={restated}
          onDone={(wanted) => {
            isOpen.value = false;
            corrector.current?.focus();
            if (wanted !== null) onRestate(wanted);
          }}
        />
      )}
      <p class="preview-effect">
        {!leftOut.isFixed && restated === null && <span class={`effect effect-${effect}`}>{words}</span>}
        {restated !== null && (
          <span>
            <span class="effect effect-corrected">corrected</span> from{" "}
            {restatedWords(record, statement, readingOf(statement))}
          </span>
        )}
        {more > 0 && <span>and in {counted(more, "more sentence", "more sentences")}</span>}
      </p>
    </li>
  );
}
