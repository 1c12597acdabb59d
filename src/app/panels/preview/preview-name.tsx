/** One name found in an article that is not kept yet: kept or left out with all that is said of it, and corrected. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { ENTITY_KIND_TABLE, ENTITY_KINDS } from "../../../model/ontology.ts";
import type { LocalEntity } from "../../../model/record.ts";
import type { CorrectedEntity } from "../../view/preview/preview-corrections.ts";
import { Choice } from "../parts/choice.tsx";
import { Icon } from "../parts/icon.tsx";
import { leaveByEscape } from "../parts/leave-by-escape.ts";
import type { LeftOut } from "./left-out.ts";

interface PreviewNameProps {
  /** As corrected so far. */
  readonly entity: LocalEntity;
  /** Ids of what is said of it. */
  readonly statements: readonly string[];
  readonly leftOut: LeftOut;
  readonly onCorrect: (corrected: CorrectedEntity) => void;
}

export function PreviewName({ entity, statements, leftOut, onCorrect }: PreviewNameProps) {
  const isOpen = useSignal(false);
  if (leftOut.isFixed) return <span class="preview-name">{entity.name}</span>;
  if (isOpen.value) {
    return (
      <NameForm
        entity={entity}
        onDone={(corrected) => {
          isOpen.value = false;
          if (corrected !== null) onCorrect(corrected);
        }}
      />
    );
  }
  return (
    <span class="preview-name-group">
      {statements.length === 0 ? (
        <span class="preview-name">{entity.name}</span>
      ) : (
        <button
          type="button"
          class="preview-name"
          aria-pressed={!statements.every((statement) => leftOut.has(statement))}
          title={`Keep or leave out everything said of ${entity.name}`}
          onClick={() => leftOut.toggle(statements)}
        >
          {entity.name}
        </button>
      )}
      <button
        type="button"
        class="preview-correct"
        aria-label={`Correct ${entity.name}`}
        title={`Correct the name or kind of ${entity.name}`}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <Icon name="edit" />
      </button>
    </span>
  );
}

interface NameFormProps {
  readonly entity: LocalEntity;
  /** Called with null if nothing is to change. */
  readonly onDone: (corrected: CorrectedEntity | null) => void;
}

function NameForm({ entity, onDone }: NameFormProps) {
  const name = useSignal(entity.name);
  const kind = useSignal(entity.kind);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const leave = leaveByEscape(() => onDone(null));
  return (
    <form
      class="preview-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ name: name.value, kind: kind.value });
      }}
    >
      <input
        ref={field}
        onKeyDown={leave}
        class="field"
        type="text"
        aria-label={`Name of ${entity.name}`}
        maxLength={200}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <Choice
        label={`Kind of ${entity.name}`}
        values={ENTITY_KINDS}
        value={kind.value}
        wordsOf={(known) => ENTITY_KIND_TABLE[known].label}
        onChoose={(chosen) => {
          kind.value = chosen;
        }}
        onKeyDown={leave}
      />
      <button type="submit" class="button">
        Done
      </button>
    </form>
  );
}
