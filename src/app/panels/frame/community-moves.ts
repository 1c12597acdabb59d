/** What a reader can do with a community of the overview: open it, or go straight to one of its best connected members. */
import type { App } from "../../state/app.ts";
import { openCommunity } from "../../state/look-moves.ts";
import type { Community } from "../../view/overview/overview.ts";
import type { NodeMove } from "./node-moves.ts";

/** Members offered by name. */
const NAMED = 4;

export function communityMoves(app: App, { key, members }: Community): readonly NodeMove[] {
  const { graph } = app.state.graph.peek();
  const size = members.length.toLocaleString("en");
  return [
    { words: `Expand its ${size} nodes`, key: null, run: () => openCommunity(app, key) },
    ...members.slice(0, NAMED).map((node): NodeMove => ({
      words: `Go to ${graph.getNodeAttribute(node, "label")}`,
      key: null,
      run: () => app.actions.flyTo(node),
    })),
  ];
}
