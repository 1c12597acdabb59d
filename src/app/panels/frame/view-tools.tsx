/** What else can be shown than the plain graph, switched on and off. */
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { App } from "../../state/app.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { LookMenu } from "./look-menu.tsx";
import { RelaxButton } from "./relax-button.tsx";

interface ViewToolsProps {
  readonly app: App;
  readonly time: Signal<boolean>;
  /** Where it is false, what only concerns a drawing is left out. */
  readonly canDraw: ReadonlySignal<boolean>;
}

export function ViewTools({ app, time, canDraw }: ViewToolsProps) {
  const { isTable } = app.state.look.value;
  return (
    <div class="view-tools" role="group" aria-label="What is shown">
      <IconButton
        icon="time"
        label="Time"
        name="time"
        isOn={time.value}
        onClick={() => {
          time.value = !time.value;
        }}
      />
      {canDraw.value && (
        <>
          <IconButton
            icon="table"
            label="Table"
            name="table"
            isOn={isTable}
            onClick={() =>
              app.actions.setLook({ isTable: !isTable }, isTable ? "Graph drawn" : "Graph as tables")
            }
          />
          <RelaxButton app={app} />
          <LookMenu app={app} />
        </>
      )}
    </div>
  );
}
