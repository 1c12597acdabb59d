/** The bar at the top: name and size of the graph, search, and what can be done to the graph as a whole. */
import type { Signal } from "@preact/signals";
import type { GraphAdapter } from "../../canvas/graph-adapter.ts";
import type { App } from "../../state/app.ts";
import { summaryWords } from "../../view/words/summary.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { SearchBox } from "./search-box.tsx";

interface HeaderProps {
  readonly app: App;
  readonly adapter: Signal<GraphAdapter | null>;
  readonly onOpen: (dialog: "add" | "judgements" | "shortcuts") => void;
}

export function Header({ app, adapter, onOpen }: HeaderProps) {
  const { graph, canUndo, canRedo, phase, home } = app.state;
  const isReady = phase.value.kind === "ready";
  return (
    <header class="header">
      <div class="brand">
        <h1 class="brand-name">Relata</h1>
        {isReady && (
          <p class="brand-summary" title={home === "browser" ? "Kept in this browser" : "Kept on the server"}>
            {summaryWords(graph.value.graph)}
          </p>
        )}
      </div>
      <SearchBox app={app} onAdd={() => onOpen("add")} />
      <div class="header-tools">
        <Tool icon="undo" label="Undo" disabled={!canUndo.value} onClick={() => void app.actions.undo()} />
        <Tool icon="redo" label="Redo" disabled={!canRedo.value} onClick={() => void app.actions.redo()} />
        <Tool icon="judgements" label="Judgements" disabled={!isReady} onClick={() => onOpen("judgements")} />
        <ExportMenu app={app} adapter={adapter} />
        <Tool icon="help" label="Keys" onClick={() => onOpen("shortcuts")} />
        <button
          type="button"
          class="button button-primary"
          disabled={!isReady}
          aria-label="Add article"
          onClick={() => onOpen("add")}
        >
          <Icon name="add" />
          <span class="header-add-words">Add article</span>
        </button>
      </div>
    </header>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
