/** Lets the layout move on, and stops it. It comes to rest by itself after some seconds. */
import type { App } from "../../state/app.ts";
import { IconButton } from "../parts/icon-button.tsx";

export function RelaxButton({ app }: { readonly app: App }) {
  const { relaxing } = app.state;
  return (
    <IconButton
      icon={relaxing.value ? "pause" : "relax"}
      label={relaxing.value ? "Stop the layout" : "Relax the layout"}
      name="relax"
      isOn={relaxing.value}
      onClick={() => {
        relaxing.value = !relaxing.value;
      }}
    />
  );
}
