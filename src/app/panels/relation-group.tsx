/** The relations of one type that an entity has. */
import type { RelationView } from "../../graph/query/entity-view.ts";
import { RELATION_TABLE, type RelationType } from "../../model/ontology.ts";
import type { App } from "../state/app-state.ts";
import { RelationRow } from "./relation-row.tsx";

interface RelationGroupProps {
  readonly app: App;
  readonly type: RelationType;
  readonly relations: readonly RelationView[];
}

export function RelationGroup({ app, type, relations }: RelationGroupProps) {
  const { plural, color, description } = RELATION_TABLE[type];
  return (
    <section class="panel-section" style={{ "--sign": `var(--${color})` }}>
      <h3 class="section-title" title={description}>
        <span class="relation-sign" aria-hidden="true" />
        <span class="section-name">{plural}</span>
        <span class="section-count">{relations.length}</span>
      </h3>
      <ul class="relation-rows">
        {relations.map((relation) => (
          <RelationRow key={relation.edge} app={app} view={relation} />
        ))}
      </ul>
    </section>
  );
}
