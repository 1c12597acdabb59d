/** Time under the graph: reports month by month, a brush that leaves a period of them, and a replay. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { App } from "../../state/app.ts";
import type { Period } from "../../state/look.ts";
import { periodWords } from "../../view/words/date-words.ts";
import { monthBars } from "../../view/filters/month-bars.ts";
import { replayStep } from "../../view/filters/months.ts";
import { Icon } from "../parts/icon.tsx";
import { TimeBrush } from "./time-brush.tsx";

/** Milliseconds a month of the replay stays. */
const STEP = 250;

export function TimeBar({ app }: { readonly app: App }) {
  const { graph, filters } = app.state;
  const bars = useComputed(() => monthBars(graph.value.graph, filters.value));
  const isPlaying = useSignal(false);
  /** The steps of one drag or replay are undone as one. */
  const gesture = useRef(0);
  const button = useRef<HTMLButtonElement>(null);
  const months = bars.value.bars.map(({ month }) => month);
  const [first = null, last = null] = [months[0], months.at(-1)];
  const { period, undated } = filters.value;

  const show = (next: Period | null): void =>
    app.actions.setFilters({ ...filters.peek(), period: next }, `period ${gesture.current}`);
  const begin = (): void => {
    gesture.current += 1;
  };

  useEffect(() => {
    if (!isPlaying.value) return undefined;
    const timer = setInterval(() => {
      const step = replayStep(months, filters.peek().period);
      show(step.period);
      if (step.isDone) isPlaying.value = false;
    }, STEP);
    const pause = (event: Event): void => {
      if (!isPress(event, button.current)) isPlaying.value = false;
    };
    document.addEventListener("pointerdown", pause, true);
    document.addEventListener("keydown", pause, true);
    return () => {
      clearInterval(timer);
      document.removeEventListener("pointerdown", pause, true);
      document.removeEventListener("keydown", pause, true);
    };
  }, [isPlaying.value]);

  if (months.length < 2) return null;
  const play = (): void => {
    begin();
    // At its end a period has nowhere to go: the replay begins anew.
    if (!isPlaying.value && period !== null && period.to >= (last ?? "")) show(null);
    isPlaying.value = !isPlaying.value;
  };
  return (
    <section class="time" aria-label="Time">
      <button
        ref={button}
        type="button"
        class="button button-quiet button-icon"
        aria-label={isPlaying.value ? "Pause" : "Play month by month"}
        title={isPlaying.value ? "Pause" : "Play month by month"}
        onClick={play}
      >
        <Icon name={isPlaying.value ? "pause" : "play"} />
      </button>
      <div class="time-main">
        <TimeBrush bars={bars.value.bars} period={period} onBegin={begin} onChange={show} />
        <p class="time-words">
          <span role="status">{periodWords(period?.from ?? first, period?.to ?? last)}</span>
          {bars.value.undated > 0 && (
            <label>
              <input
                type="checkbox"
                checked={undated}
                onChange={() => app.actions.setFilters({ ...filters.value, undated: !undated })}
              />
              undated ({bars.value.undated})
            </label>
          )}
          {period !== null && (
            <button type="button" class="link" onClick={() => (begin(), show(null))}>
              All months
            </button>
          )}
        </p>
      </div>
    </section>
  );
}

/** Whether `button` is being pressed, by mouse or by key: it pauses by itself. */
function isPress(event: Event, button: HTMLElement | null): boolean {
  const isThere = event.target instanceof Node && button?.contains(event.target) === true;
  return isThere && (!(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ");
}
