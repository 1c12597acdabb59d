/** Corrects what kind of thing an entity is. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { EntityNode } from "../../../graph/graph-model.ts";
import { keyOfName } from "../../../graph/query/key-of-name.ts";
import { ENTITY_KIND_TABLE, ENTITY_KINDS, type EntityKind } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { kindWithArticle } from "../../view/words/kind-words.ts";
import { Choice } from "../parts/choice.tsx";

export function RetypeEntity({ app, entity }: { readonly app: App; readonly entity: EntityNode }) {
  const kind = useSignal<EntityKind>(entity.kind);
  const field = useId();
  return (
    <form
      class="correct-tool"
      onSubmit={(event) => {
        event.preventDefault();
        const key = keyOfName(entity, entity.label);
        const words = `${entity.label} is ${kindWithArticle(kind.value)}`;
        void app.actions.judge({ op: "retype", entity: key, kind: kind.value }, words);
      }}
    >
      <label for={field}>What it is</label>
      <div class="correct-line">
        <Choice
          id={field}
          values={ENTITY_KINDS}
          value={kind.value}
          wordsOf={(known) => ENTITY_KIND_TABLE[known].label}
          onChoose={(chosen) => {
            kind.value = chosen;
          }}
        />
        <button type="submit" class="button" disabled={kind.value === entity.kind}>
          Change
        </button>
      </div>
    </form>
  );
}
