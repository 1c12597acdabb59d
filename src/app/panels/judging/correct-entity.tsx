/** Where a reader corrects the graph about an entity: it is another one, its names are two, it is called or is something else. */
import { useSignal } from "@preact/signals";
import type { EntityNode } from "../../../graph/graph-model.ts";
import type { App } from "../../state/app.ts";
import { RenameEntity } from "./correct-rename.tsx";
import { RetypeEntity } from "./correct-retype.tsx";
import { SameAs } from "./correct-same.tsx";
import { SplitName } from "./correct-split.tsx";

interface CorrectEntityProps {
  readonly app: App;
  readonly id: string;
  readonly entity: EntityNode;
}

export function CorrectEntity({ app, id, entity }: CorrectEntityProps) {
  const isJoining = useSignal(false);
  return (
    <details class="disclosure correct">
      <summary class="disclosure-summary">Correct this entry</summary>
      <div class="correct-tools">
        <section class="correct-tool">
          <h4>The same as another</h4>
          <p class="correct-note">Joins two entries that are one {entity.kind} in the world.</p>
          <div class="correct-line">
            <button
              type="button"
              class="button"
              onClick={() => {
                isJoining.value = true;
              }}
            >
              Same as…
            </button>
          </div>
        </section>
        <SplitName app={app} entity={entity} />
        <RenameEntity app={app} entity={entity} />
        <RetypeEntity app={app} entity={entity} />
      </div>
      {isJoining.value && (
        <SameAs
          app={app}
          id={id}
          entity={entity}
          onClose={() => {
            isJoining.value = false;
          }}
        />
      )}
    </details>
  );
}
