/** Claims found in an article that is not kept yet. */
import { CLAIM_KIND_TABLE } from "../../model/ontology.ts";
import type { ArticleRecord } from "../../model/record.ts";
import { KindBadge } from "./kind-badge.tsx";

export function PreviewClaims({ record }: { readonly record: ArticleRecord }) {
  if (record.claims.length === 0) return null;
  return (
    <details class="disclosure panel-section">
      <summary class="disclosure-summary">
        <span class="section-title">
          Claims<span class="section-count">{record.claims.length}</span>
        </span>
      </summary>
      <ul class="claim-rows">
        {record.claims.map(({ id, kind, text }) => (
          <li
            key={id}
            class={`claim-row claim-row-${kind}`}
            style={{ "--sign": `var(--${CLAIM_KIND_TABLE[kind].color})` }}
          >
            <p class="quote">{text}</p>
            <KindBadge {...CLAIM_KIND_TABLE[kind]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
