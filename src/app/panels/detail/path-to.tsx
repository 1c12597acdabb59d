/** Chooses the other end of a path. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { EntityNode } from "../../../graph/graph-model.ts";
import { ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { joinCandidates } from "../../view/preview/join-candidates.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";

interface PathToProps {
  readonly app: App;
  readonly id: string;
  readonly entity: EntityNode;
  readonly onClose: () => void;
}

export function PathTo({ app, id, entity, onClose }: PathToProps) {
  const text = useSignal("");
  const field = useId();
  const candidates = joinCandidates(app.state.graph.value.graph, app.state.search.value(), id, text.value);
  const choose = (to: string): void => {
    onClose();
    app.actions.select({ kind: "path", from: id, to, anywhere: false });
  };
  return (
    <DialogFrame app={app} title={`From ${entity.label} to…`} class="same-dialog" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (candidates[0] !== undefined) choose(candidates[0].id);
        }}
      >
        <label for={field}>The other company or organization</label>
        <input
          id={field}
          class="field"
          type="search"
          autofocus
          autocomplete="off"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </form>
      <ul class="candidates" aria-label="Companies and organizations found">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <button type="button" class="candidate" onClick={() => choose(candidate.id)}>
              <strong>{candidate.entity.label}</strong>
              <KindBadge {...ENTITY_KIND_TABLE[candidate.entity.kind]} />
            </button>
          </li>
        ))}
      </ul>
      {text.value.trim() !== "" && candidates.length === 0 && (
        <p class="panel-empty" role="status">
          Nothing in the graph is called that.
        </p>
      )}
    </DialogFrame>
  );
}
