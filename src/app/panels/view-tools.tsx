/** What else can be shown than the plain graph, switched on and off. */
import type { Signal } from "@preact/signals";
import type { App } from "../state/app-state.ts";
import { Icon, type IconName } from "./icon.tsx";
import { LookMenu } from "./look-menu.tsx";
import { RelaxButton } from "./relax-button.tsx";

interface ViewToolsProps {
  readonly app: App;
  readonly time: Signal<boolean>;
  readonly table: Signal<boolean>;
}

export function ViewTools({ app, time, table }: ViewToolsProps) {
  return (
    <div class="view-tools" role="group" aria-label="What is shown">
      <Switch icon="time" label="Time" isOn={time} />
      <Switch icon="table" label="Table" isOn={table} />
      <RelaxButton app={app} />
      <LookMenu app={app} />
    </div>
  );
}

interface SwitchProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOn: Signal<boolean>;
}

function Switch({ icon, label, isOn }: SwitchProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      aria-pressed={isOn.value}
      data-key={label.toLowerCase()}
      onClick={() => {
        isOn.value = !isOn.value;
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
