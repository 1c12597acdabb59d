/** What an article says and what keeping it would do, before it is kept. Everything found can be left out, every name corrected. */
import { useSignal } from "@preact/signals";
import type { Decision } from "../../../model/judgement.ts";
import type { Preview } from "../../../pipeline/workspace.ts";
import type { App } from "../../state/app-state.ts";
import {
  type CorrectedEntities,
  correctedRecord,
  correctionDecisions,
} from "../../view/preview/preview-corrections.ts";
import { previewSummary } from "../../view/preview/preview-summary.ts";
import type { Addition } from "../add/addition.ts";
import { type LeftOut, toggledAll } from "./left-out.ts";
import { PreviewClaims } from "./preview-claims.tsx";
import { PreviewEntities } from "./preview-entities.tsx";
import { PreviewHead } from "./preview-head.tsx";
import { PreviewRelation } from "./preview-relation.tsx";

interface PreviewArticleProps {
  readonly app: App;
  readonly addition: Addition;
  readonly preview: Preview;
  readonly onClose: () => void;
}

export function PreviewArticle({ app, addition, preview, onClose }: PreviewArticleProps) {
  const leftOut = useSignal<ReadonlySet<string>>(new Set());
  const corrected = useSignal<CorrectedEntities>(new Map());
  const { change, outcome } = preview;
  const record = correctedRecord(preview.record, corrected.value);
  const { graph } = app.state.graph.value;
  const isThere = outcome === "unchanged";
  const waiting = addition.waiting.value.length;
  const corrections = [
    ...[...leftOut.value].map((statement): Decision => ({ op: "reject", statement })),
    ...correctionDecisions(preview.record, corrected.value),
  ];
  const choices: LeftOut = {
    has: (statement) => leftOut.value.has(statement),
    toggle: (statements) => {
      leftOut.value = toggledAll(leftOut.value, statements);
    },
    isFixed: isThere,
  };
  const lines = previewSummary(graph, preview);
  return (
    <div class="preview">
      <PreviewHead article={record.article} />
      {isThere ? (
        <p class="preview-there">
          This article is already in the graph, word for word. There is nothing to keep.
        </p>
      ) : (
        <ul class="preview-summary">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length === 0 && <li>Relata found nothing in it that would change the graph.</li>}
        </ul>
      )}
      <section class="panel-section">
        <h3 class="section-title">
          Relations<span class="section-count">{record.relations.length}</span>
        </h3>
        {record.relations.length === 0 && <p class="panel-empty">No relation between two companies.</p>}
        <ul class="preview-relations">
          {record.relations.map((statement) => (
            <PreviewRelation
              key={statement.id}
              graph={graph}
              record={record}
              change={change}
              statement={statement}
              leftOut={choices}
            />
          ))}
        </ul>
      </section>
      <PreviewEntities
        record={record}
        leftOut={choices}
        onCorrect={(entity, wanted) => {
          corrected.value = new Map([...corrected.value, [entity, wanted]]);
        }}
      />
      <PreviewClaims record={record} leftOut={choices} />
      <div class="dialog-foot">
        {isThere && (
          <button
            type="button"
            class="button"
            onClick={() => {
              app.actions.select({ kind: "article", id: record.article.id });
              onClose();
            }}
          >
            Open it
          </button>
        )}
        <button type="button" class={isThere ? "button button-primary" : "button"} onClick={addition.skip}>
          {isThere ? (waiting > 0 ? "Next" : "Close") : "Discard"}
        </button>
        {!isThere && waiting > 0 && (
          <button type="button" class="button" onClick={() => void addition.keepAll(corrections)}>
            Keep all {waiting + 1}
          </button>
        )}
        {!isThere && (
          <button type="button" class="button button-primary" onClick={() => void addition.keep(corrections)}>
            {keepWords(leftOut.value.size, corrections.length - leftOut.value.size)}
          </button>
        )}
      </div>
    </div>
  );
}

function keepWords(leftOut: number, corrected: number): string {
  if (corrected === 0) return leftOut === 0 ? "Keep" : `Keep without ${leftOut}`;
  return leftOut === 0 ? "Keep, corrected" : `Keep without ${leftOut}, corrected`;
}
