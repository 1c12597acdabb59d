/** A link to any other thing that can be selected: an article at a place, a relation, a claim. */
import type { ComponentChildren } from "preact";
import type { App } from "../../state/app.ts";
import type { Selection } from "../../state/selection.ts";
import { encodeView } from "../../state/view-hash.ts";
import { isPlainClick } from "../parts/plain-click.ts";

interface SelectionLinkProps {
  readonly app: App;
  readonly to: Selection;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function SelectionLink({ app, to, class: className = "", children }: SelectionLinkProps) {
  return (
    <a
      class={className}
      href={encodeView({ selection: to, look: app.state.look.peek(), camera: null })}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        app.actions.select(to);
      }}
    >
      {children}
    </a>
  );
}
