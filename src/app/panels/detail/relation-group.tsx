/** The relations of one type that an entity has. A long list begins with its latest. */
import { useSignal } from "@preact/signals";
import type { RelationView } from "../../../graph/query/entity-view.ts";
import { RELATION_TABLE, type RelationType } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { usePrinting } from "../parts/use-printing.ts";
import { RelationRow } from "./relation-row.tsx";

interface RelationGroupProps {
  readonly app: App;
  readonly type: RelationType;
  readonly relations: readonly RelationView[];
}

/** Relations shown before the reader asks for more. */
const FIRST = 20;

export function RelationGroup({ app, type, relations }: RelationGroupProps) {
  const isWhole = useSignal(false);
  const isPrinting = usePrinting();
  const { plural, color, description } = RELATION_TABLE[type];
  const shown = isWhole.value || isPrinting.value ? relations : relations.slice(0, FIRST);
  return (
    <section class="panel-section" style={{ "--sign": `var(--${color})` }}>
      <h3 class="section-title" title={description}>
        <span class="relation-sign" aria-hidden="true" />
        <span class="section-name">{plural}</span>
        <span class="section-count">{relations.length}</span>
      </h3>
      <ul class="relation-rows">
        {shown.map((relation) => (
          <RelationRow key={relation.edge} app={app} view={relation} />
        ))}
      </ul>
      {shown.length < relations.length && (
        <button
          type="button"
          class="link show-all"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          Show all {relations.length}
        </button>
      )}
    </section>
  );
}
