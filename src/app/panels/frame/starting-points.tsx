/** Where to begin: three doors into the graph, shown as long as nothing is selected, filtered or focused. */
import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { App } from "../../state/app.ts";
import { filterChips } from "../../view/filters/filter-chips.ts";
import { relationSentence } from "../../view/words/relation-words.ts";
import { startingPoints } from "../../view/visible/starting-points.ts";

export function StartingPoints({ app }: { readonly app: App }) {
  const { state, actions } = app;
  const points = useComputed(() => startingPoints(state.graph.value.graph));
  const { graph } = state.graph.value;
  const { trail, isTable, filters } = state.look.value;
  const { leader, newest, unsettled } = points.value;
  const isBegun =
    state.selection.value.kind !== "none" || trail.length > 0 || filterChips(filters).length > 0;
  if (isBegun || isTable) return null;
  return (
    <ul class="doors" aria-label="Where to begin">
      {leader !== null && (
        <Door words="Best connected" onOpen={() => actions.flyTo(leader)}>
          {graph.getNodeAttribute(leader, "label")}
        </Door>
      )}
      {newest !== null && (
        <Door words="Newest" onOpen={() => actions.select({ kind: "article", id: newest.id })}>
          {newest.title}
        </Door>
      )}
      {unsettled !== null && (
        <Door words="Not settled" onOpen={() => actions.select({ kind: "relation", edge: unsettled })}>
          {relationSentence(graph, unsettled)}
        </Door>
      )}
    </ul>
  );
}

interface DoorProps {
  readonly words: string;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

function Door({ words, onOpen, children }: DoorProps) {
  return (
    <li>
      <button type="button" class="door" onClick={onOpen}>
        <span class="door-words">{words}</span> <span class="door-name">{children}</span>
      </button>
    </li>
  );
}
