/** What else can be shown than the plain graph, switched on and off. */
import type { Signal } from "@preact/signals";
import { Icon, type IconName } from "./icon.tsx";

interface ViewToolsProps {
  readonly time: Signal<boolean>;
}

export function ViewTools({ time }: ViewToolsProps) {
  return (
    <div class="view-tools" role="group" aria-label="What is shown">
      <Switch icon="time" label="Time" isOn={time} />
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
