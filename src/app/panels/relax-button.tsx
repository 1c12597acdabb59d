/** Lets the layout move on, and stops it. It comes to rest by itself after some seconds. */
import type { App } from "../state/app-state.ts";
import { Icon } from "./icon.tsx";

export function RelaxButton({ app }: { readonly app: App }) {
  const { relaxing } = app.state;
  const label = relaxing.value ? "Stop the layout" : "Relax the layout";
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      aria-pressed={relaxing.value}
      data-key="relax"
      onClick={() => {
        relaxing.value = !relaxing.value;
      }}
    >
      <Icon name={relaxing.value ? "pause" : "relax"} />
    </button>
  );
}
