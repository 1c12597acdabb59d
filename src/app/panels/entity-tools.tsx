/** What can be done from an entity's panel without changing what is known of it. */
import { useSignal } from "@preact/signals";
import type { EntityNode } from "../../graph/graph-model.ts";
import { isParty } from "../../model/ontology.ts";
import type { App } from "../state/app-state.ts";
import { PathTo } from "./path-to.tsx";

interface EntityToolsProps {
  readonly app: App;
  readonly id: string;
  readonly entity: EntityNode;
}

export function EntityTools({ app, id, entity }: EntityToolsProps) {
  const isChoosing = useSignal(false);
  return (
    <p class="panel-tools">
      {isParty(entity.kind) && (
        <button
          type="button"
          class="tool-button"
          data-key="path"
          onClick={() => {
            isChoosing.value = true;
          }}
        >
          Path to… <kbd aria-hidden="true">f</kbd>
        </button>
      )}
      {isChoosing.value && (
        <PathTo
          app={app}
          id={id}
          entity={entity}
          onClose={() => {
            isChoosing.value = false;
          }}
        />
      )}
    </p>
  );
}
