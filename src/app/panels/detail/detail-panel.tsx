/** The side panel: whatever is selected, in detail. On a narrow page it is a sheet at the foot. */
import type { App } from "../../state/app.ts";
import { ArticleReader } from "../reader/article-reader.tsx";
import { Icon } from "../parts/icon.tsx";
import { PathPanel } from "../connections/path-panel.tsx";
import { SeveralPanel } from "../connections/several-panel.tsx";
import { ClaimPanel } from "./claim-panel.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import { RelationPanel } from "./relation-panel.tsx";

export function DetailPanel({ app }: { readonly app: App }) {
  const selection = app.state.selection.value;
  if (selection.kind === "none") return null;
  return (
    <aside class="panel" aria-label="What is selected" key={keyOf(selection)}>
      <button
        type="button"
        class="button button-quiet button-icon panel-close"
        aria-label="Close the panel"
        onClick={() => app.actions.select({ kind: "none" })}
      >
        <Icon name="close" />
      </button>
      <div class="panel-body">
        {selection.kind === "entity" && <EntityPanel app={app} id={selection.id} />}
        {selection.kind === "claim" && <ClaimPanel app={app} id={selection.id} />}
        {selection.kind === "relation" && <RelationPanel app={app} edge={selection.edge} />}
        {selection.kind === "several" && <SeveralPanel app={app} ids={selection.ids} />}
        {selection.kind === "path" && <PathPanel app={app} {...selection} />}
        {selection.kind === "article" && (
          <ArticleReader
            app={app}
            id={selection.id}
            {...(selection.span === undefined ? {} : { span: selection.span })}
          />
        )}
      </div>
    </aside>
  );
}

/** Another thing selected is another panel, scrolled to its top; another place in the same article is not. */
function keyOf(selection: Exclude<App["state"]["selection"]["value"], { kind: "none" }>): string {
  switch (selection.kind) {
    case "relation":
      return selection.edge;
    case "several":
      return selection.ids.join(" ");
    case "path":
      return `${selection.from} ${selection.to}`;
    case "entity":
    case "claim":
    case "article":
      return selection.id;
  }
}
