/** Which part of a graph too large for one picture is drawn, and how to see the rest. */
import type { App } from "../../state/app.ts";
import { counted } from "../../view/words/summary.ts";

export function DrawnPart({ app }: { readonly app: App }) {
  const { overview, nodes, leftOut, map } = app.state.visible.value;
  const showAll = (words: string) => (
    <button
      type="button"
      class="link"
      onClick={() => app.actions.setLook({ isWhole: true }, "All nodes shown")}
    >
      {words}
    </button>
  );
  if (overview !== null) {
    const count = counted(overview.communities.length, "community", "communities");
    return (
      <p class="chip chip-overview">
        <span>
          {count} of {counted(nodes.size, "node", "nodes")}
          {leftOut > 0 && `, ${leftOut.toLocaleString("en")} in smaller ones`}
        </span>
        {showAll("Show each node")}
      </p>
    );
  }
  if (map === "selection")
    return (
      <p class="chip chip-overview">
        <span>Only what is selected</span>
        <button type="button" class="link" onClick={() => app.actions.select({ kind: "none" })}>
          Overview
        </button>
      </p>
    );
  if (leftOut === 0) return null;
  return (
    <p class="chip chip-overview">
      <span>The {counted(nodes.size, "node", "nodes")} best connected</span>
      {showAll(`Show ${leftOut.toLocaleString("en")} more`)}
    </p>
  );
}
