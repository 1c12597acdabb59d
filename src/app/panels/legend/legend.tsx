/** The legend, which is the filter: an entry switches what it names on and off, "only" leaves it alone of its group. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { App } from "../../state/app.ts";
import type { Filters, Mapping } from "../../state/look.ts";
import { OPENING_FILTERS, sameFilters } from "../../state/opening-filters.ts";
import { LEGEND_GROUPS, type LegendEntry, legendEntries } from "../../view/filters/legend-entries.ts";
import { Icon } from "../parts/icon.tsx";
import { LegendColors } from "./legend-colors.tsx";
import { LegendRow } from "./legend-row.tsx";
import { LegendSources } from "./legend-sources.tsx";

const SIZE_WORDS: Readonly<Record<Mapping["size"], string>> = {
  relations: "has more relations",
  mentions: "is mentioned more often",
  rank: "is more central",
};

export function Legend({ app }: { readonly app: App }) {
  const isOpen = useSignal(window.matchMedia("(min-width: 56rem) and (min-height: 40rem)").matches);
  const { graph, visible, filters, look, pointed } = app.state;
  const { mapping } = look.value;
  const isOverview = visible.value.overview !== null;
  /** One drag of the slider is undone as one. */
  const drag = useRef(0);
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
        <LegendColors app={app} />
        {LEGEND_GROUPS.map(({ group, words }) => {
          const rows = entries.filter((entry) => entry.group === group);
          if (rows.length === 0) return null;
          return (
            <fieldset key={group} class="legend-group">
              <legend>{words}</legend>
              {rows.map((entry) => (
                <LegendRow
                  key={entry.key}
                  entry={entry}
                  onSet={set}
                  onPoint={(isOn) => {
                    pointed.value = isOn && entry.seen > 0 ? { group, key: entry.key } : null;
                  }}
                >
                  <span
                    class={`sign sign-${group} sign-${entry.key}`}
                    style={{ "--sign": `var(--${signColor(entry, mapping)})` }}
                    aria-hidden="true"
                  />
                </LegendRow>
              ))}
            </fieldset>
          );
        })}
        <LegendSources app={app} />
        <label class="legend-confidence">
          <span>Confidence from {filters.value.minConfidence.toFixed(2)}</span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={filters.value.minConfidence}
            onInput={(event) =>
              app.actions.setFilters(
                { ...filters.value, minConfidence: event.currentTarget.valueAsNumber },
                `confidence ${drag.current}`,
              )
            }
            onChange={() => {
              drag.current += 1;
            }}
          />
        </label>
        <p class="legend-note">
          {isOverview
            ? "A larger community has more members. A thicker line stands for more relations between two, in the colour of their type if most share one; only the strongest lines are drawn."
            : `A larger node ${SIZE_WORDS[mapping.size]}, a thicker line has more independent sources.`}
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

/** Kinds keep their sign, but not their colour, where colours tell something else. */
function signColor({ group, color }: LegendEntry, mapping: Mapping): string {
  return group === "entityKinds" && mapping.color !== "kind" ? "text-soft" : color;
}
