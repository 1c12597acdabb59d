/** Shows an entity under another name. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { EntityNode } from "../../../graph/graph-model.ts";
import { keyOfName } from "../../../graph/query/key-of-name.ts";
import type { App } from "../../state/app.ts";

export function RenameEntity({ app, entity }: { readonly app: App; readonly entity: EntityNode }) {
  const name = useSignal(entity.label);
  const field = useId();
  const wanted = name.value.trim();
  const isOther = wanted !== "" && wanted !== entity.label;
  return (
    <form
      class="correct-tool"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOther) return;
        const key = keyOfName(entity, entity.label);
        void app.actions.judge(
          { op: "rename", entity: key, name: wanted },
          `${entity.label} is called ${wanted}`,
        );
      }}
    >
      <label for={field}>Call it</label>
      <div class="correct-line">
        <input
          id={field}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={200}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button" disabled={!isOther}>
          Rename
        </button>
      </div>
    </form>
  );
}
