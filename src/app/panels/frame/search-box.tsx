/** The search field: a combobox after the ARIA pattern, over entities, claims and articles. Enter selects and flies there. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { App } from "../../state/app.ts";
import { type Suggestion, toSuggestion } from "../../view/suggestion.ts";
import { Icon } from "../parts/icon.tsx";

interface SearchBoxProps {
  readonly app: App;
  readonly onAdd: () => void;
}

const MAX_SUGGESTIONS = 8;
const MIN_LETTERS = 2;

export function SearchBox({ app, onAdd }: SearchBoxProps) {
  const { graph, search } = app.state;
  const field = useRef<HTMLInputElement>(null);
  const text = useSignal("");
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const query = text.value.trim();
  const isAsking = isOpen.value && query.length >= MIN_LETTERS;
  const suggestions = isAsking
    ? search
        .value()
        .search(query, MAX_SUGGESTIONS)
        .map((hit) => toSuggestion(graph.value.graph, hit, query))
    : [];
  const current = suggestions[Math.min(active.value, suggestions.length - 1)];

  const close = (): void => {
    isOpen.value = false;
  };
  const choose = ({ found, id }: Suggestion): void => {
    close();
    field.current?.blur();
    if (found === "article") app.actions.select({ kind: "article", id });
    else app.actions.flyTo(id);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      const count = Math.max(1, suggestions.length);
      active.value = (active.value + step + count) % count;
      isOpen.value = true;
    } else if (event.key === "Enter" && current !== undefined) choose(current);
    else if (event.key === "Escape" && isOpen.value && query !== "") close();
    else if (event.key === "Escape") field.current?.blur();
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="field search-field"
        type="text"
        role="combobox"
        placeholder="Search companies, people, claims…"
        aria-label="Search the graph"
        aria-expanded={isAsking}
        aria-controls="search-suggestions"
        aria-autocomplete="list"
        {...(current !== undefined && { "aria-activedescendant": optionId(current) })}
        autocomplete="off"
        spellcheck={false}
        data-key="search"
        value={text.value}
        disabled={app.state.phase.value.kind !== "ready"}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          isOpen.value = true;
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          isOpen.value = true;
        }}
        onBlur={close}
        onKeyDown={onKey}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
      {isAsking && (
        // Pressing the mouse in the list must not take the focus, and with it the list, away.
        <div class="search-popup" role="presentation" onMouseDown={(event) => event.preventDefault()}>
          <ul id="search-suggestions" role="listbox" aria-label="Suggestions">
            {suggestions.map((suggestion) => (
              <li
                key={suggestion.id}
                id={optionId(suggestion)}
                class="suggestion"
                role="option"
                aria-selected={suggestion === current}
                onMouseDown={() => choose(suggestion)}
              >
                <span
                  class="suggestion-sign"
                  style={{ "--sign": `var(--${suggestion.color})` }}
                  aria-hidden="true"
                />
                <span class="suggestion-label">{suggestion.label}</span>
                <span class="suggestion-note">{suggestion.note}</span>
              </li>
            ))}
          </ul>
          {suggestions.length === 0 && (
            <p class="search-none" role="status">
              Nothing in the graph is called “{query}”.
              <button type="button" class="link" onClick={onAdd}>
                Add an article
              </button>
            </p>
          )}
        </div>
      )}
    </search>
  );
}

function optionId({ id }: Suggestion): string {
  return `suggestion-${id}`;
}
