/** Tabs after the ARIA pattern: arrows go from tab to tab, Tab goes into the panel. */
import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly words: string }[];
  readonly current: Signal<Name>;
  readonly children: ComponentChildren;
}

export function Tabs<Name extends string>({ label, tabs, current, children }: TabsProps<Name>) {
  const id = useId();
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const index = tabs.findIndex(({ name }) => name === current.value);
    const next = by === undefined ? undefined : tabs[(index + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    current.value = next.name;
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label}>
        {tabs.map(({ name, words }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            class="tab"
            role="tab"
            aria-selected={name === current.value}
            aria-controls={`${id}-panel`}
            tabIndex={name === current.value ? 0 : -1}
            onKeyDown={onKey}
            onClick={() => {
              current.value = name;
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="tab-panel" role="tabpanel" aria-labelledby={`${id}-${current.value}`}>
        {children}
      </div>
    </>
  );
}
