/** What an article says and what keeping it would do, before it is kept. Everything found can be left out, every relation and name corrected. */
import { useSignal } from "@preact/signals";
import type { Preview } from "../../../pipeline/workspace.ts";
import type { App } from "../../state/app.ts";
import {
  correctedRecord,
  correctionDecisions,
  NO_CORRECTIONS,
  type PreviewCorrections,
  restatementOf,
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
  const corrections = useSignal<PreviewCorrections>(NO_CORRECTIONS);
  const { leftOut, relations, entities } = corrections.value;
  const { change, outcome } = preview;
  const record = correctedRecord(preview.record, corrections.value);
  const { graph } = app.state.graph.value;
  const isThere = outcome === "unchanged";
  const waiting = addition.waiting.value.length;
  const decisions = correctionDecisions(preview.record, corrections.value);
  const correct = (part: Partial<PreviewCorrections>): void => {
    corrections.value = { ...corrections.value, ...part };
  };
  const choices: LeftOut = {
    has: (statement) => leftOut.has(statement),
    toggle: (statements) => {
      correct({ leftOut: toggledAll(leftOut, statements) });
    },
    isFixed: isThere,
  };
  const lines = previewSummary(graph, preview, corrections.value);
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
          {lines.length === 0 && <li>{nothingWords(leftOut.size)}</li>}
        </ul>
      )}
      <section class="panel-section">
        <h3 class="section-title">
          Relations<span class="section-count">{record.relations.length}</span>
        </h3>
        {record.relations.length === 0 && <p class="panel-empty">No relation between two companies.</p>}
        <ul class="preview-relations">
          {preview.record.relations.map((statement) => (
            <PreviewRelation
              key={statement.id}
              graph={graph}
              record={record}
              change={change}
              statement={statement}
              restated={restatementOf(statement, relations)}
              leftOut={choices}
              onRestate={(wanted) => correct({ relations: new Map([...relations, [statement.id, wanted]]) })}
            />
          ))}
        </ul>
      </section>
      <PreviewEntities
        record={record}
        leftOut={choices}
        onCorrect={(entity, wanted) => {
          correct({ entities: new Map([...entities, [entity, wanted]]) });
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
          <button type="button" class="button" onClick={() => void addition.keepAll(decisions)}>
            Keep all {waiting + 1}
          </button>
        )}
        {!isThere && (
          <button type="button" class="button button-primary" onClick={() => void addition.keep(decisions)}>
            {keepWords(leftOut.size, decisions.length - leftOut.size)}
          </button>
        )}
      </div>
    </div>
  );
}

function nothingWords(leftOut: number): string {
  return leftOut === 0
    ? "Relata found nothing in it that would change the graph."
    : "Nothing that is kept of it would change the graph.";
}

function keepWords(leftOut: number, corrected: number): string {
  if (corrected === 0) return leftOut === 0 ? "Keep" : `Keep without ${leftOut}`;
  return leftOut === 0 ? "Keep, corrected" : `Keep without ${leftOut}, corrected`;
}
