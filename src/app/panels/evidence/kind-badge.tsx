/** What sort of thing it is, a kind of entity or of claim, in its colour and in words. */
import type { Wording } from "../../../model/ontology.ts";

export function KindBadge({ label, color, description }: Pick<Wording, "label" | "color" | "description">) {
  return (
    <span class="kind-badge" title={description} style={{ "--sign": `var(--${color})` }}>
      <span class="kind-dot" aria-hidden="true" />
      {label}
    </span>
  );
}
