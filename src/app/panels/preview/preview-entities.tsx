/** Names found in an article that is not kept yet, by kind: each can be corrected, and left out with all that is said of it. */
import { ENTITY_KIND_TABLE, ENTITY_KINDS } from "../../../model/ontology.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import type { CorrectedEntity } from "../../view/preview/preview-corrections.ts";
import { statementsOf } from "../../view/reading/statements-of.ts";
import { KindBadge } from "../evidence/kind-badge.tsx";
import type { LeftOut } from "./left-out.ts";
import { PreviewName } from "./preview-name.tsx";

interface PreviewEntitiesProps {
  /** As corrected so far. */
  readonly record: ArticleRecord;
  readonly leftOut: LeftOut;
  readonly onCorrect: (entity: string, corrected: CorrectedEntity) => void;
}

export function PreviewEntities({ record, leftOut, onCorrect }: PreviewEntitiesProps) {
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
                  <PreviewName
                    key={entity.id}
                    entity={entity}
                    statements={statementsOf(record, entity.id)}
                    leftOut={leftOut}
                    onCorrect={(corrected) => onCorrect(entity.id, corrected)}
                  />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
