/** The filters in force, above the graph: each comes off by itself. */
import type { App } from "../../state/app-state.ts";
import { OPENING_FILTERS } from "../../state/opening-filters.ts";
import { filterChips } from "../../view/filters/filter-chips.ts";
import { counted } from "../../view/words/summary.ts";
import { Icon } from "../parts/icon.tsx";

export function FilterChips({ app }: { readonly app: App }) {
  const chips = filterChips(app.state.filters.value);
  const { leftOut, nodes } = app.state.visible.value;
  if (chips.length === 0 && leftOut === 0) return null;
  return (
    <ul class="chips" aria-label="Filters in force">
      {leftOut > 0 && (
        <li class="chip chip-overview">
          <span>The {counted(nodes.size, "node", "nodes")} best connected</span>
          <button
            type="button"
            class="link"
            onClick={() => app.actions.setLook({ isWhole: true }, "All nodes shown")}
          >
            Show {leftOut.toLocaleString("en")} more
          </button>
        </li>
      )}
      {chips.map(({ key, words, without }) => (
        <li key={key}>
          <button
            type="button"
            class="chip"
            aria-label={`Take off: ${words}`}
            onClick={() => app.actions.setFilters(without)}
          >
            <span>{words}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            class="chip chip-reset"
            onClick={() => app.actions.setFilters(OPENING_FILTERS)}
          >
            Take all off
          </button>
        </li>
      )}
    </ul>
  );
}
