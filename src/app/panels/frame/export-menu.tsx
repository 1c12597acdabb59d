/** Export: every format of formats/formats.ts and a picture, of what is seen or of the whole graph. */
import { type Signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { EXPORT_FORMATS } from "../../../formats/formats.ts";
import type { GraphAdapter } from "../../canvas/graph-adapter.ts";
import { pngFile, svgFile } from "../../canvas/picture-files.ts";
import { exportFiles, type NamedFile } from "../../state/export-files.ts";
import { saveFile } from "../../state/save-file.ts";
import { toRelataError } from "../../state/to-relata-error.ts";
import type { App } from "../../state/app.ts";
import { Icon } from "../parts/icon.tsx";

interface ExportMenuProps {
  readonly app: App;
  /** What draws the graph, and so its picture; null where nothing does. */
  readonly adapter: Signal<GraphAdapter | null>;
}

export function ExportMenu({ app, adapter }: ExportMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const scope = useSignal<"seen" | "whole">("whole");

  const save = async (make: () => Promise<readonly NamedFile[]> | readonly NamedFile[]): Promise<void> => {
    menu.current?.hidePopover();
    try {
      for (const file of await make()) saveFile(file);
    } catch (thrown) {
      app.actions.notifyProblem(toRelataError(thrown));
    }
  };
  const drawing = adapter.value;
  const isReady = app.state.phase.value.kind === "ready";
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-icon export-button"
        popovertarget="export-menu"
        aria-label="Export"
        title="Export"
        disabled={!isReady}
      >
        <Icon name="download" />
      </button>
      <div ref={menu} id="export-menu" class="menu" popover="auto" role="group" aria-label="Export">
        <fieldset class="menu-scope">
          <legend>Export</legend>
          {(["whole", "seen"] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="export-scope"
                checked={scope.value === choice}
                onChange={() => {
                  scope.value = choice;
                }}
              />
              {choice === "whole" ? "The whole graph" : "What I see"}
            </label>
          ))}
        </fieldset>
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format.id}
            type="button"
            class="menu-item"
            onClick={() =>
              void save(() => exportFiles(app.state, format, { scope: scope.value, today: today() }))
            }
          >
            <strong>{format.label}</strong>
            <span>{format.description}</span>
          </button>
        ))}
        <button
          type="button"
          class="menu-item"
          onClick={() =>
            void save(() => [svgFile(app.state, drawing, { scope: scope.value, today: today() })])
          }
        >
          <strong>SVG</strong>
          <span>
            A drawing with its legend, sharp at every size: the whole map, or what is on the screen.
          </span>
        </button>
        {drawing !== null && (
          <button
            type="button"
            class="menu-item"
            onClick={() => void save(async () => [await pngFile(app.state, drawing, today())])}
          >
            <strong>PNG</strong>
            <span>A picture of what is on the screen, with its legend.</span>
          </button>
        )}
      </div>
    </>
  );
}

/** ISO date of the reader's day. */
function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
