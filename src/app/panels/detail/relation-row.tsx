/** One relation as its entity sees it. What it rests on opens below it. */
import { useSignal } from "@preact/signals";
import type { RelationView } from "../../../graph/query/entity-view.ts";
import type { App } from "../../state/app.ts";
import { amountWords } from "../../view/words/amount-words.ts";
import { periodWords } from "../../view/words/date-words.ts";
import { isDisputed, relationArrow, relationVerb, supportWords } from "../../view/words/relation-words.ts";
import { ConfidenceBar } from "../evidence/confidence-bar.tsx";
import { EntityLink } from "../evidence/entity-link.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import { StatusBadge } from "../evidence/status-badge.tsx";
import { usePrinting } from "../parts/use-printing.ts";

export function RelationRow({ app, view }: { readonly app: App; readonly view: RelationView }) {
  const isOpen = useSignal(false);
  const isPrinting = usePrinting();
  const { edge, other, direction, relation } = view;
  const [amount] = relation.amounts;
  return (
    <li class={`relation-row relation-row-${relation.status}`}>
      <div class="relation-head">
        <span class="relation-arrow" aria-hidden="true">
          {relationArrow(relation.kind, direction)}
        </span>
        <span>
          <span class="relation-verb">{relationVerb(relation.kind, direction)}</span>{" "}
          <EntityLink app={app} id={other} />
          {amount !== undefined && <span class="relation-amount"> · {amountWords(amount)}</span>}
        </span>
        <StatusBadge status={relation.status} />
      </div>
      <details
        class="disclosure"
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open;
        }}
      >
        <summary class="disclosure-summary">
          <span class="disclosure-words">
            <span>{supportWords(relation)}</span>
            <span>{periodWords(relation.firstSeen, relation.lastSeen)}</span>
            {isDisputed(relation) && <span class="disputed">reports differ</span>}
            {relation.accepted && <span class="accepted">judged right</span>}
          </span>
          <ConfidenceBar confidence={relation.confidence} />
        </summary>
        {(isOpen.value || isPrinting.value) && <EvidenceList app={app} edge={edge} />}
      </details>
    </li>
  );
}
