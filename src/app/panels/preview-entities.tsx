/** Names found in an article that is not kept yet, by kind. A name that something is said of can be left out with all of that. */
import { ENTITY_KIND_TABLE, ENTITY_KINDS } from "../../model/ontology.ts";
import type { ArticleRecord, LocalEntity } from "../../model/record.ts";
import { statementsOf } from "../view/statements-of.ts";
import { KindBadge } from "./kind-badge.tsx";
import type { LeftOut } from "./left-out.ts";

interface PreviewEntitiesProps {
  readonly record: ArticleRecord;
  readonly leftOut: LeftOut;
}

export function PreviewEntities({ record, leftOut }: PreviewEntitiesProps) {
  return (
    <section class="panel-section">
      <h3 class="section-title">
        Names<span class="section-count">{record.entities.length}</span>
      </h3>
      {record.entities.length === 0 && <p class="panel-empty">No name of a company, person or product.</p>}
      <dl class="preview-names">
        {ENTITY_KINDS.map((kind) => {
          const entities = record.entities.filter((entity) => entity.kind === kind);
          if (entities.length === 0) return null;
          const { plural, color, description } = ENTITY_KIND_TABLE[kind];
          return (
            <div key={kind}>
              <dt>
                <KindBadge label={plural} color={color} description={description} />
              </dt>
              <dd>
                {entities.map((entity) => (
                  <PreviewName key={entity.id} record={record} entity={entity} leftOut={leftOut} />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function PreviewName({ record, entity, leftOut }: PreviewEntitiesProps & { readonly entity: LocalEntity }) {
  const statements = statementsOf(record, entity.id);
  if (statements.length === 0 || leftOut.isFixed) return <span class="preview-name">{entity.name}</span>;
  return (
    <button
      type="button"
      class="preview-name"
      aria-pressed={!statements.every((statement) => leftOut.has(statement))}
      title={`Keep or leave out everything said of ${entity.name}`}
      onClick={() => leftOut.toggle(statements)}
    >
      {entity.name}
    </button>
  );
}
