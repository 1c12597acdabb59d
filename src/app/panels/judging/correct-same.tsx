/** Joins two entries: find the other, see what speaks for it, confirm. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { EntityNode } from "../../../graph/graph-model.ts";
import { keyOfName } from "../../../graph/query/key-of-name.ts";
import { ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { joinCandidates } from "../../view/preview/join-candidates.ts";
import { entityAt } from "../../view/words/relation-words.ts";
import { counted } from "../../view/words/summary.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { JoinEvidence } from "./join-evidence.tsx";

interface SameAsProps {
  readonly app: App;
  readonly id: string;
  readonly entity: EntityNode;
  readonly onClose: () => void;
}

export function SameAs({ app, id, entity, onClose }: SameAsProps) {
  const text = useSignal(entity.label);
  const chosen = useSignal<string | null>(null);
  const field = useId();
  const { graph } = app.state.graph.value;
  const candidates = joinCandidates(graph, app.state.search.value(), id, text.value);
  const other = chosen.value === null ? null : entityAt(graph, chosen.value);

  const join = (partner: EntityNode): void => {
    const decision = {
      op: "same",
      left: keyOfName(entity, entity.label),
      right: keyOfName(partner, partner.label),
    } as const;
    onClose();
    void app.actions.judge(decision, `${entity.label} and ${partner.label} are one`);
  };

  return (
    <DialogFrame app={app} title={`What else is ${entity.label}?`} class="same-dialog" onClose={onClose}>
      <label for={field}>Find the other entry</label>
      <input
        id={field}
        class="field"
        type="search"
        autocomplete="off"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          chosen.value = null;
        }}
      />
      <ul class="candidates" aria-label="Entries that may be the same">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <button
              type="button"
              class="candidate"
              aria-pressed={candidate.id === chosen.value}
              onClick={() => {
                chosen.value = candidate.id;
              }}
            >
              <strong>{candidate.entity.label}</strong>
              <KindBadge {...ENTITY_KIND_TABLE[candidate.entity.kind]} />
              <span class="candidate-count">
                {counted(candidate.entity.articles.length, "article", "articles")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {candidates.length === 0 && (
        <p class="panel-empty" role="status">
          No other entry of this sort is called that. Try another name, or its first letters.
        </p>
      )}
      {chosen.value !== null && other !== null && (
        <>
          <JoinEvidence app={app} left={id} right={chosen.value} />
          <div class="dialog-foot">
            <button type="button" class="button" onClick={onClose}>
              Leave them apart
            </button>
            <button type="button" class="button button-primary" onClick={() => join(other)}>
              They are one
            </button>
          </div>
        </>
      )}
    </DialogFrame>
  );
}
