/** The legend, which is the filter: an entry switches what it names on and off, "only" leaves it alone of its group. */
import { useSignal } from "@preact/signals";
import type { App, Filters } from "../state/app-state.ts";
import { OPENING_FILTERS, sameFilters } from "../state/opening-filters.ts";
import { LEGEND_GROUPS, type LegendEntry, legendEntries } from "../view/legend-entries.ts";
import { Icon } from "./icon.tsx";

export function Legend({ app }: { readonly app: App }) {
  const isOpen = useSignal(window.matchMedia("(min-width: 56rem) and (min-height: 40rem)").matches);
  const { graph, visible, filters } = app.state;
  const entries = legendEntries(graph.value.graph, visible.value, filters.value);
  const set = (next: Filters): void => app.actions.setFilters(next);
  return (
    <details
      class="legend"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary class="legend-summary">
        <Icon name="legend" />
        Legend and filters
        {!sameFilters(filters.value, OPENING_FILTERS) && (
          <span class="legend-changed">
            <span class="visually-hidden">, some are set</span>
          </span>
        )}
      </summary>
      <div class="legend-body">
        {LEGEND_GROUPS.map(({ group, words }) => {
          const rows = entries.filter((entry) => entry.group === group);
          if (rows.length === 0) return null;
          return (
            <fieldset key={group} class="legend-group">
              <legend>{words}</legend>
              {rows.map((entry) => (
                <LegendRow key={entry.key} entry={entry} onSet={set} />
              ))}
            </fieldset>
          );
        })}
        <label class="legend-confidence">
          <span>
            Confidence from <output>{filters.value.minConfidence.toFixed(2)}</output>
          </span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={filters.value.minConfidence}
            onInput={(event) => set({ ...filters.value, minConfidence: event.currentTarget.valueAsNumber })}
          />
        </label>
        <p class="legend-note">
          A larger node has more relations, a thicker line more independent sources.
          <button
            type="button"
            class="link"
            disabled={sameFilters(filters.value, OPENING_FILTERS)}
            onClick={() => set(OPENING_FILTERS)}
          >
            Reset
          </button>
        </p>
      </div>
    </details>
  );
}

interface LegendRowProps {
  readonly entry: LegendEntry;
  readonly onSet: (filters: Filters) => void;
}

function LegendRow({ entry, onSet }: LegendRowProps) {
  const { group, key, words, description, color, seen, total, isOn } = entry;
  return (
    <div class="legend-row">
      <label title={description}>
        <input type="checkbox" checked={isOn} onChange={() => onSet(entry.toggled)} />
        <span
          class={`sign sign-${group} sign-${key}`}
          style={{ "--sign": `var(--${color})` }}
          aria-hidden="true"
        />
        <span class="legend-words">{words}</span>
        <span class="legend-count">{seen === total ? total : `${seen}/${total}`}</span>
      </label>
      <button type="button" class="link legend-only" onClick={() => onSet(entry.only)}>
        only<span class="visually-hidden"> {words}</span>
      </button>
    </div>
  );
}
