/** How two parties are connected, told step by step, each step with its sentence. */
import type { App } from "../../state/app.ts";
import { copyText } from "../../state/copy-text.ts";
import { pathStory } from "../../view/export/dossier.ts";
import { pathFacts } from "../../view/words/path-words.ts";
import { EntityLink } from "../evidence/entity-link.tsx";
import { PanelHeading } from "../detail/panel-heading.tsx";
import { PathStep } from "./path-step.tsx";

interface PathPanelProps {
  readonly app: App;
  readonly from: string;
  readonly to: string;
  readonly anywhere: boolean;
}

export function PathPanel({ app, from, to, anywhere }: PathPanelProps) {
  const path = app.state.path.value;
  const { graph } = app.state.graph.value;
  const label = (id: string): string => graph.getNodeAttribute(id, "label");
  return (
    <>
      <header class="panel-head">
        <p class="panel-facts">How they are connected</p>
        <PanelHeading>
          <EntityLink app={app} id={from} /> <span class="title-verb">and</span>{" "}
          <EntityLink app={app} id={to} />
        </PanelHeading>
        {path !== null && (
          <p class="panel-facts">
            {pathFacts(path)}
            {anywhere && " · filters left aside"}
          </p>
        )}
      </header>
      {path === null && (
        <div class="panel-empty" role="status">
          <p>
            No chain of relations joins {label(from)} and {label(to)}
            {anywhere ? " anywhere in the graph." : " within the filters."}
          </p>
          {!anywhere && (
            <button
              type="button"
              class="button"
              onClick={() => app.actions.select({ kind: "path", from, to, anywhere: true })}
            >
              Look without the filters
            </button>
          )}
        </div>
      )}
      {path !== null && (
        <p class="panel-tools">
          <button
            type="button"
            class="tool-button"
            onClick={() => void copyText(app, pathStory(graph, path), "The path")}
          >
            Copy as text
          </button>
        </p>
      )}
      <ol class="path">
        {path?.map((hop, index) => (
          <PathStep key={`${hop.from} ${hop.to}`} app={app} hop={hop} number={index + 1} />
        ))}
      </ol>
    </>
  );
}
