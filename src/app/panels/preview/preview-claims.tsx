/** Claims found in an article that is not kept yet; each can be left out. */
import { CLAIM_KIND_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import { speakerWords } from "../../view/words/statement-words.ts";
import { placedStatements } from "../../view/reading/statements.ts";
import { KindBadge } from "../evidence/kind-badge.tsx";
import type { LeftOut } from "./left-out.ts";

interface PreviewClaimsProps {
  readonly record: ArticleRecord;
  readonly leftOut: LeftOut;
}

export function PreviewClaims({ record, leftOut }: PreviewClaimsProps) {
  if (record.claims.length === 0) return null;
  return (
    <details class="disclosure panel-section">
      <summary class="disclosure-summary">
        <span class="section-title">
          Claims<span class="section-count">{record.claims.length}</span>
        </span>
      </summary>
      <ul class="claim-rows">
        {placedStatements(record).map((placed) => {
          if (placed.what !== "claim") return null;
          const { id, kind, text } = placed.claim;
          const isOut = leftOut.has(id);
          return (
            <li
              key={id}
              class={`claim-row claim-row-${kind} ${isOut ? "preview-left-out" : ""}`}
              style={{ "--sign": `var(--${CLAIM_KIND_TABLE[kind].color})` }}
            >
              <label class="preview-claim">
                <input
                  type="checkbox"
                  checked={!isOut}
                  disabled={leftOut.isFixed}
                  onChange={() => leftOut.toggle([id])}
                />
                <span class="quote">{text}</span>
              </label>
              <p class="claim-foot">
                <KindBadge {...CLAIM_KIND_TABLE[kind]} />
                <span>{speakerWords(record, placed) ?? "says the article"}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
