/** What a relation ought to say: its type, its direction and how it stands. The sentence itself stands beside the form. */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Restatement } from "../../../model/judgement.ts";
import { RELATION_TABLE, RELATION_TYPES, STATUS_TABLE, STATUSES } from "../../../model/ontology.ts";
import type { ArticleRecord, RelationStatement } from "../../../model/record.ts";
import { restate } from "../../../model/restate.ts";
import { isSameRestatement, readingOf } from "../../view/reading/restatements.ts";
import { relationStatementWords } from "../../view/words/statement-words.ts";
import { Choice } from "../parts/choice.tsx";
import { leaveByEscape } from "../parts/leave-by-escape.ts";

interface RestateFormProps {
  readonly record: ArticleRecord;
  /** As it was read. */
  readonly statement: RelationStatement;
  /** An earlier correction. */
  readonly restated: Restatement | null;
  /** Called with null if nothing is to change. */
  readonly onDone: (wanted: Restatement | null) => void;
}

export function RestateForm({ record, statement, restated, onDone }: RestateFormProps) {
  const present = restated ?? readingOf(statement);
  const wanted = useSignal(present);
  const fields = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("select")?.focus();
    form.current?.addEventListener(
      "keydown",
      leaveByEscape(() => onDone(null)),
    );
  }, []);
  const { type, turned, status } = wanted.value;
  const change = (part: Partial<Restatement>): void => {
    wanted.value = { ...wanted.value, ...part };
  };
  return (
    <form
      ref={form}
      class="restate"
      aria-label="What it ought to say"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(wanted.value);
      }}
    >
      <p class="quote restate-quote">{statement.evidence.map(({ quote }) => quote).join(" … ")}</p>
      <div class="restate-fields">
        <label class="labelled-field" for={`type-${fields}`}>
          Relation
          <Choice
            id={`type-${fields}`}
            values={RELATION_TYPES}
            value={type}
            wordsOf={(known) => RELATION_TABLE[known].label}
            onChoose={(chosen) => change({ type: chosen })}
          />
        </label>
        <label class="labelled-field" for={`status-${fields}`}>
          Status
          <Choice
            id={`status-${fields}`}
            values={STATUSES}
            value={status}
            wordsOf={(known) => STATUS_TABLE[known].label}
            onChoose={(chosen) => change({ status: chosen })}
          />
        </label>
      </div>
      <div class="restate-line">
        <p class="restate-words" role="status">
          {relationStatementWords(record, restate(statement, wanted.value))}
        </p>
        {RELATION_TABLE[type].directed && (
          <button type="button" class="button" onClick={() => change({ turned: !turned })}>
            Turn round
          </button>
        )}
      </div>
      <div class="restate-foot">
        <button type="button" class="button" onClick={() => onDone(null)}>
          Cancel
        </button>
        <button
          type="submit"
          class="button button-primary"
          disabled={isSameRestatement(wanted.value, present)}
        >
          Correct it
        </button>
      </div>
    </form>
  );
}
