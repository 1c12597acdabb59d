/** Export: every format of formats/formats.ts and a picture, of what is seen or of the whole graph. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { EXPORT_FORMATS, type ExportFormat } from "../../formats/formats.ts";
import { exportFiles } from "../state/export-files.ts";
import { saveFile } from "../state/save-file.ts";
import { toRelataError } from "../state/to-relata-error.ts";
import type { App } from "../state/app-state.ts";
import { Icon } from "./icon.tsx";

export function ExportMenu({ app }: { readonly app: App }) {
  const menu = useRef<HTMLDivElement>(null);
  const scope = useSignal<"seen" | "whole">("whole");
  const save = (format: ExportFormat): void => {
    menu.current?.hidePopover();
    try {
      for (const file of exportFiles(app.state, format, scope.value)) saveFile(file);
    } catch (thrown) {
      const { message, hint } = toRelataError(thrown);
      app.actions.notify({ tone: "problem", text: `${message} ${hint}` });
    }
  };
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
          <button key={format.id} type="button" class="menu-item" onClick={() => save(format)}>
            <strong>{format.label}</strong>
            <span>{format.description}</span>
          </button>
        ))}
        <button
          type="button"
          class="menu-item"
          data-key="png"
          onClick={() => {
            menu.current?.hidePopover();
            app.state.picture.value?.();
          }}
        >
          <strong>PNG</strong>
          <span>A picture of what is on the screen, with its legend.</span>
        </button>
      </div>
    </>
  );
}
