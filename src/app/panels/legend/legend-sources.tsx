/** The publishers as filters, folded away until wanted: there are many, and most readers trust them all. */
import type { App } from "../../state/app.ts";
import { sourceEntries } from "../../view/filters/source-entries.ts";
import { LegendRow } from "./legend-row.tsx";

export function LegendSources({ app }: { readonly app: App }) {
  const { graph, visible, filters } = app.state;
  const entries = sourceEntries(graph.value.graph, visible.value, filters.value);
  if (entries.length < 2) return null;
  return (
    <details class="legend-sources disclosure">
      <summary class="disclosure-summary">
        Sources<span class="section-count">{entries.length}</span>
      </summary>
      {entries.map((entry) => (
        <LegendRow key={entry.key} entry={entry} onSet={(next) => app.actions.setFilters(next)} />
      ))}
    </details>
  );
}
