/** One choice of the legend: switched on and off by itself, or left alone of its group by "only". */
import type { ComponentChildren } from "preact";
import type { Filters } from "../../state/look.ts";

interface LegendRowProps {
  readonly entry: {
    readonly words: string;
    readonly description?: string;
    readonly seen: number;
    readonly total: number;
    readonly isOn: boolean;
    readonly toggled: Filters;
    readonly only: Filters;
  };
  readonly onSet: (filters: Filters) => void;
  /** Something points at the row, or no more. */
  readonly onPoint?: (isOn: boolean) => void;
  /** Its sign, as the canvas draws it. */
  readonly children?: ComponentChildren;
}

export function LegendRow({ entry, onSet, onPoint, children }: LegendRowProps) {
  const { words, description, seen, total, isOn } = entry;
  return (
    <div
      class="legend-row"
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocusIn={({ target }) =>
        target instanceof Element && target.matches(":focus-visible") && onPoint?.(true)
      }
      onFocusOut={() => onPoint?.(false)}
    >
      <label title={description ?? words}>
        <input type="checkbox" checked={isOn} onChange={() => onSet(entry.toggled)} />
        {children}
        <span class="legend-words">{words}</span>
        <span class="legend-count">{seen === total ? total : `${seen}/${total}`}</span>
      </label>
      <button type="button" class="link legend-only" onClick={() => onSet(entry.only)}>
        only<span class="visually-hidden"> {words}</span>
      </button>
    </div>
  );
}
