/** What colours and sizes tell, how many labels there are, and the end of all pins. */
import { useRef } from "preact/hooks";
import type { App } from "../../state/app.ts";
import type { Mapping } from "../../state/look.ts";
import { COLORING_WORDS, COLORINGS, SIZING_WORDS, SIZINGS } from "../../state/look-choices.ts";
import { counted } from "../../view/words/summary.ts";
import { Icon } from "../parts/icon.tsx";

export function LookMenu({ app }: { readonly app: App }) {
  const { mapping, labels, pins } = app.state.look.value;
  /** One drag of the slider is undone as one. */
  const drag = useRef(0);
  const map = (parts: Partial<Mapping>, words: string): void =>
    app.actions.setLook({ mapping: { ...mapping, ...parts } }, words);
  return (
    <>
      <button
        type="button"
        class="button button-icon"
        popovertarget="look-menu"
        aria-label="Colours, sizes and labels"
        title="Colours, sizes and labels"
      >
        <Icon name="look" />
      </button>
      <div
        id="look-menu"
        class="menu look-menu"
        popover="auto"
        role="group"
        aria-label="Colours, sizes and labels"
      >
        <Choice
          label="Colour by"
          value={mapping.color}
          choices={COLORINGS}
          words={COLORING_WORDS}
          onChoose={(color) => map({ color }, `Colour by ${COLORING_WORDS[color]}`)}
        />
        <Choice
          label="Size by"
          value={mapping.size}
          choices={SIZINGS}
          words={SIZING_WORDS}
          onChoose={(size) => map({ size }, `Size by ${SIZING_WORDS[size]}`)}
        />
        <label>
          Labels
          <input
            type="range"
            min="0"
            max="1"
            step="0.1"
            value={labels}
            onInput={(event) =>
              app.actions.setLook(
                { labels: event.currentTarget.valueAsNumber },
                "Labels changed",
                `labels ${drag.current}`,
              )
            }
            onChange={() => {
              drag.current += 1;
            }}
          />
        </label>
        {pins.size > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => app.actions.setLook({ pins: new Map() }, "All unpinned")}
          >
            Unpin {counted(pins.size, "node", "nodes")}
          </button>
        )}
      </div>
    </>
  );
}

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly value: Key;
  readonly choices: readonly Key[];
  readonly words: Readonly<Record<Key, string>>;
  readonly onChoose: (key: Key) => void;
}

function Choice<Key extends string>({ label, value, choices, words, onChoose }: ChoiceProps<Key>) {
  return (
    <label>
      {label}
      <select
        class="field"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((key) => key === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((key) => (
          <option key={key} value={key}>
            {words[key]}
          </option>
        ))}
      </select>
    </label>
  );
}
