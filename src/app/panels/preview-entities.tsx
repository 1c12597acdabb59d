/** Names found in an article that is not kept yet, by kind. */
import { ENTITY_KIND_TABLE, ENTITY_KINDS } from "../../model/ontology.ts";
import type { ArticleRecord } from "../../model/record.ts";
import { KindBadge } from "./kind-badge.tsx";

export function PreviewEntities({ record }: { readonly record: ArticleRecord }) {
  return (
    <section class="panel-section">
      <h3 class="section-title">
        Names<span class="section-count">{record.entities.length}</span>
      </h3>
      {record.entities.length === 0 && <p class="panel-empty">No name of a company, person or product.</p>}
      <dl class="preview-names">
        {ENTITY_KINDS.map((kind) => {
          const names = record.entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
          if (names.length === 0) return null;
          const { plural, color, description } = ENTITY_KIND_TABLE[kind];
          return (
            <div key={kind}>
              <dt>
                <KindBadge label={plural} color={color} description={description} />
              </dt>
              <dd>{names.join(" · ")}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
