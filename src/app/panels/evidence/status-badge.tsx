/** How a relation stands: in a word and by the style of a line, never by colour alone. */
import { STATUS_TABLE, type Status } from "../../../model/ontology.ts";

export function StatusBadge({ status }: { readonly status: Status }) {
  const { label, color, description } = STATUS_TABLE[status];
  return (
    <span class="status-badge" title={description} style={{ "--sign": `var(--${color})` }}>
      <span class={`status-line status-line-${status}`} aria-hidden="true" />
      {label}
    </span>
  );
}
