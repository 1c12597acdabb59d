/** What can be done from an entity's panel without changing what is known of it. */
import { useSignal } from "@preact/signals";
import type { EntityNode } from "../../../graph/graph-model.ts";
import { isParty } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { copyText } from "../../state/copy-text.ts";
import { collapse, expand, goInto, pin, unpin } from "../../state/look-moves.ts";
import { dossier } from "../../view/export/dossier.ts";
import { Icon } from "../parts/icon.tsx";
import { PathTo } from "./path-to.tsx";

interface EntityToolsProps {
  readonly app: App;
  readonly id: string;
  readonly entity: EntityNode;
}

export function EntityTools({ app, id, entity }: EntityToolsProps) {
  const isChoosing = useSignal(false);
  const { look, visible, positions } = app.state;
  const hidden = visible.value.beside(id).length;
  const expanded = look.value.expanded.get(id) ?? 0;
  const isPinned = look.value.pins.has(id);
  const togglePin = (): void => {
    const place = positions.peek()[id];
    if (isPinned) unpin(app, id);
    else if (place !== undefined) pin(app, id, { x: place.x, y: place.y });
  };
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
      <button type="button" class="tool-button" data-key="focus" onClick={() => goInto(app, [id])}>
        Focus <kbd aria-hidden="true">g</kbd>
      </button>
      {hidden > 0 && (
        <button type="button" class="tool-button" data-key="expand" onClick={() => expand(app, id)}>
          {expanded === 0 ? `Expand ${hidden}` : `${hidden} more`} <kbd aria-hidden="true">e</kbd>
        </button>
      )}
      {expanded > 0 && (
        <button type="button" class="tool-button" data-key="collapse" onClick={() => collapse(app, id)}>
          Collapse <kbd aria-hidden="true">c</kbd>
        </button>
      )}
      <button type="button" class="tool-button" data-key="pin" aria-pressed={isPinned} onClick={togglePin}>
        {isPinned ? "Unpin" : "Pin"} <kbd aria-hidden="true">p</kbd>
      </button>
      <button
        type="button"
        class="tool-button"
        aria-label="Copy dossier"
        title="Copy dossier: Markdown, every sentence with its source"
        onClick={() =>
          void copyText(app, dossier(app.state.graph.value.graph, id), `The dossier of ${entity.label}`)
        }
      >
        <Icon name="copy" />
      </button>
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
