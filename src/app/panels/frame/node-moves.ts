/** What a reader can do with one node, in the order of its menu; only what makes sense for it now. */
import type { App } from "../../state/app.ts";
import { collapse, expand, goInto, pin, unpin } from "../../state/look-moves.ts";
import { selectedNodes } from "../../view/visible/selected-nodes.ts";

export interface NodeMove {
  readonly words: string;
  /** The key that does the same to what is selected. */
  readonly key: string | null;
  readonly run: () => void;
}

export function nodeMoves(app: App, node: string): readonly NodeMove[] {
  const { graph } = app.state.graph.peek();
  const look = app.state.look.peek();
  const isEntity = graph.getNodeAttribute(node, "node") === "entity";
  const selected = selectedNodes(app.state.selection.peek(), graph);
  const others = selected.filter(
    (other) => other !== node && graph.getNodeAttribute(other, "node") === "entity",
  );
  const [from = ""] = others;
  const hidden = app.state.visible.peek().beside(node).length;
  const place = look.arranged.get(node) ?? app.state.positions.peek()[node];
  const move = (words: string, key: string | null, run: () => void): NodeMove => ({ words, key, run });
  const only = (isWanted: boolean, made: NodeMove): readonly NodeMove[] => (isWanted ? [made] : []);
  return [
    move("Open", null, () => app.actions.select({ kind: isEntity ? "entity" : "claim", id: node })),
    ...only(
      isEntity && others.length > 0 && !selected.includes(node),
      move("Select it too", null, () => app.actions.toggle(node)),
    ),
    ...only(
      selected.length > 1 && selected.includes(node),
      move("Take it out", null, () => app.actions.toggle(node)),
    ),
    ...only(
      isEntity && others.length === 1,
      move(`Path from ${graph.hasNode(from) ? graph.getNodeAttribute(from, "label") : ""}`, "f", () =>
        app.actions.select({ kind: "path", from, to: node, anywhere: false }),
      ),
    ),
    move("Focus on it", "g", () => goInto(app, [node])),
    ...only(
      hidden > 0,
      move(`Show ${hidden} hidden beside it`, "e", () => expand(app, node)),
    ),
    ...only(
      look.expanded.has(node),
      move("Collapse it", "c", () => collapse(app, node)),
    ),
    look.pins.has(node)
      ? move("Unpin it", "p", () => unpin(app, node))
      : move("Pin it here", "p", () => place !== undefined && pin(app, node, { x: place.x, y: place.y })),
  ];
}
