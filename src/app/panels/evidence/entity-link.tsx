/** A name that selects its entity. It is a true link, so it can be copied and opened in another tab. */
import type { ComponentChildren } from "preact";
import type { App } from "../../state/app.ts";
import { encodeView } from "../../state/view-hash.ts";
import { isPlainClick } from "../parts/plain-click.ts";

interface EntityLinkProps {
  readonly app: App;
  readonly id: string;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

export function EntityLink({ app, id, class: className = "entity-link", children }: EntityLinkProps) {
  const { graph } = app.state.graph.value;
  const look = app.state.look.peek();
  return (
    <a
      class={className}
      href={encodeView({ selection: { kind: "entity", id }, look, camera: null })}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        app.actions.flyTo(id);
      }}
      onMouseEnter={() => {
        app.state.hovered.value = id;
      }}
      onMouseLeave={() => {
        app.state.hovered.value = null;
      }}
    >
      {children ?? (graph.hasNode(id) ? graph.getNodeAttribute(id, "label") : "")}
    </a>
  );
}
