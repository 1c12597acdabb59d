/** The bars of the months and the brush upon them: drag an edge to size it, its middle to move it, anywhere else to begin anew. */
import { useRef } from "preact/hooks";
import type { Period } from "../../state/look.ts";
import { dateWords } from "../../view/words/date-words.ts";
import type { MonthBar } from "../../view/filters/month-bars.ts";
import { periodBetween, placesOf, shifted } from "../../view/filters/months.ts";
import { counted } from "../../view/words/summary.ts";

interface TimeBrushProps {
  readonly bars: readonly MonthBar[];
  readonly period: Period | null;
  /** A drag begins. */
  readonly onBegin: () => void;
  readonly onChange: (period: Period | null) => void;
}

interface Drag {
  readonly part: "from" | "to" | "middle" | "new";
  readonly at: number;
  readonly period: Period | null;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
};

export function TimeBrush({ bars, period, onBegin, onChange }: TimeBrushProps) {
  const field = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const months = bars.map(({ month }) => month);
  const [start, end] = placesOf(months, period);
  const tallest = Math.max(1, ...bars.map(({ total }) => total));
  const percent = (place: number): string => `${(100 * place) / bars.length}%`;

  const monthUnder = ({ clientX }: PointerEvent): number => {
    const { left, width } = field.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * bars.length)));
  };
  const press = (event: PointerEvent): void => {
    const part = event.target instanceof HTMLElement ? event.target.dataset["part"] : undefined;
    const at = monthUnder(event);
    field.current?.setPointerCapture(event.pointerId);
    onBegin();
    // The brush over everything is nothing to move: pressing there begins a new one.
    const isMiddle = part === "middle" && period !== null;
    drag.current = {
      part: part === "from" || part === "to" ? part : isMiddle ? "middle" : "new",
      at,
      period,
    };
  };
  const move = (event: PointerEvent): void => {
    if (drag.current === null) return;
    const { part, at, period: before } = drag.current;
    const here = monthUnder(event);
    if (part === "middle") onChange(shifted(months, before, here - at));
    else if (part === "new") onChange(periodBetween(months, at, here));
    else onChange(periodBetween(months, here, placesOf(months, before)[part === "from" ? 1 : 0]));
  };
  const stepBy = (part: "from" | "to") => (event: KeyboardEvent) => {
    const last = bars.length - 1;
    const by = STEPS[event.key] ?? { Home: -last, End: last }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const moved = part === "from" ? Math.min(end, start + by) : Math.max(start, end + by);
    onChange(part === "from" ? periodBetween(months, moved, end) : periodBetween(months, start, moved));
  };
  const edge = (part: "from" | "to", place: number) => (
    <div
      class="brush-edge"
      data-part={part}
      role="slider"
      tabIndex={0}
      aria-label={part === "from" ? "First month" : "Last month"}
      aria-valuemin={0}
      aria-valuemax={bars.length - 1}
      aria-valuenow={place}
      aria-valuetext={dateWords(months[place] ?? null)}
      style={{ left: percent(part === "from" ? place : place + 1) }}
      onFocus={onBegin}
      onKeyDown={stepBy(part)}
    />
  );

  return (
    <div
      ref={field}
      class="brush"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
    >
      <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ month, total, passing }, index) => (
          <g key={month} class={index < start || index > end ? "bar bar-outside" : "bar"}>
            <title>{`${dateWords(month)}: ${counted(passing, "report", "reports")}`}</title>
            <rect class="bar-total" {...barBox(index, total / tallest)} />
            <rect class="bar-passing" {...barBox(index, passing / tallest)} />
          </g>
        ))}
      </svg>
      <div
        class="brush-window"
        data-part="middle"
        data-whole={period === null}
        style={{ left: percent(start), width: percent(end - start + 1) }}
      />
      {edge("from", start)}
      {edge("to", end)}
    </div>
  );
}

/** In a field as wide as there are months and 100 high; what is there at all can be seen. */
function barBox(index: number, share: number) {
  const height = share === 0 ? 0 : Math.max(4, 96 * share);
  return { x: index + 0.1, width: 0.8, y: 100 - height, height };
}
