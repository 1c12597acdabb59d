/** The filters in force, above the graph: each comes off by itself. */
import type { App } from "../../state/app.ts";
import { OPENING_FILTERS } from "../../state/opening-filters.ts";
import { filterChips } from "../../view/filters/filter-chips.ts";
import { Icon } from "../parts/icon.tsx";

export function FilterChips({ app }: { readonly app: App }) {
  const chips = filterChips(app.state.filters.value);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters in force">
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
