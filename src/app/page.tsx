/** The frame of the page: header, graph, legend, panel, dialogs, toasts. Every part reads the app's signals by itself. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { GraphCanvas } from "./canvas/graph-canvas.tsx";
import type { GraphAdapter } from "./canvas/graph-adapter.ts";
import { AddArticle } from "./panels/add/add-article.tsx";
import { DetailPanel } from "./panels/detail/detail-panel.tsx";
import { DrawnPart } from "./panels/legend/drawn-part.tsx";
import { FilterChips } from "./panels/legend/filter-chips.tsx";
import { FocusTrail } from "./panels/frame/focus-trail.tsx";
import { GraphTable } from "./panels/tables/graph-table.tsx";
import { Header } from "./panels/frame/header.tsx";
import { JudgementList } from "./panels/judging/judgements.tsx";
import { Legend } from "./panels/legend/legend.tsx";
import { NodeMenu } from "./panels/frame/node-menu.tsx";
import { PageState } from "./panels/frame/page-state.tsx";
import { ShortcutSheet } from "./panels/frame/shortcut-sheet.tsx";
import { StartingPoints } from "./panels/frame/starting-points.tsx";
import { TimeBar } from "./panels/time/time-bar.tsx";
import { Toasts } from "./panels/frame/toasts.tsx";
import { ViewTools } from "./panels/frame/view-tools.tsx";
import { bindShortcuts } from "./state/shortcuts.ts";
import type { App } from "./state/app.ts";

export type DialogName = "add" | "judgements" | "shortcuts";

export function Page({ app }: { readonly app: App }) {
  const dialog = useSignal<DialogName | null>(null);
  const adapter = useSignal<GraphAdapter | null>(null);
  const canDraw = useSignal(true);
  const time = useSignal(window.matchMedia("(min-width: 64rem) and (min-height: 40rem)").matches);
  const open = (name: DialogName): void => {
    dialog.value = name;
  };
  const close = (): void => {
    dialog.value = null;
  };
  useEffect(() => bindShortcuts(document, app, { openShortcuts: () => open("shortcuts") }), [app]);

  const { phase, graph, look, selection } = app.state;
  /** As an attribute of its own, so that selecting draws nothing anew here. */
  const selected = useComputed(() => selection.value.kind);
  const isReady = phase.value.kind === "ready";
  return (
    <div
      class="page"
      data-phase={phase.value.kind}
      data-nodes={graph.value.graph.order}
      data-edges={graph.value.graph.size}
      data-selected={selected}
      onDragEnter={(event) => {
        if (isReady && event.dataTransfer?.types.includes("Files") === true) open("add");
      }}
    >
      <Header app={app} adapter={adapter} onOpen={open} />
      <main class="stage">
        {isReady && (
          <GraphCanvas app={app} adapter={adapter} isHidden={look.value.isTable} canDraw={canDraw} />
        )}
        {isReady && look.value.isTable && <GraphTable app={app} />}
        {isReady && <Legend app={app} />}
        {isReady && (
          <div class="stage-top">
            <FocusTrail app={app} />
            <DrawnPart app={app} />
            <FilterChips app={app} />
            <StartingPoints app={app} />
          </div>
        )}
        {isReady && <ViewTools app={app} time={time} canDraw={canDraw} />}
        {isReady && time.value && <TimeBar app={app} />}
        <PageState app={app} onAdd={() => open("add")} />
        <DetailPanel app={app} />
      </main>
      {dialog.value === "add" && <AddArticle app={app} onClose={close} />}
      {dialog.value === "judgements" && <JudgementList app={app} onClose={close} />}
      {dialog.value === "shortcuts" && <ShortcutSheet app={app} onClose={close} />}
      <NodeMenu app={app} />
      <Toasts app={app} />
    </div>
  );
}
