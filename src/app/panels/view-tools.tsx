/** What else can be shown than the plain graph, switched on and off. */
import type { Signal } from "@preact/signals";
import type { App } from "../state/app-state.ts";
import { Icon, type IconName } from "./icon.tsx";
import { LookMenu } from "./look-menu.tsx";
import { RelaxButton } from "./relax-button.tsx";

interface ViewToolsProps {
  readonly app: App;
  readonly time: Signal<boolean>;
}

export function ViewTools({ app, time }: ViewToolsProps) {
  const { isTable } = app.state.look.value;
  return (
    <div class="view-tools" role="group" aria-label="What is shown">
      <Switch
        icon="time"
        label="Time"
        isOn={time.value}
        onToggle={() => {
          time.value = !time.value;
        }}
      />
      <Switch
        icon="table"
        label="Table"
        isOn={isTable}
        onToggle={() =>
          app.actions.setLook({ isTable: !isTable }, isTable ? "Graph drawn" : "Graph as tables")
        }
      />
      <RelaxButton app={app} />
      <LookMenu app={app} />
    </div>
  );
}

interface SwitchProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Switch({ icon, label, isOn, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      data-key={label.toLowerCase()}
      onClick={onToggle}
    >
      <Icon name={icon} />
    </button>
  );
}
