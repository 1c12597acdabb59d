/**
 * The drawn nodes as a list of buttons, unseen: the way of keyboards and screen readers into the canvas.
 * One stop for Tab, arrows inside; the node in focus is emphasised on the canvas as if hovered. Of a large graph only the
 * stretch around the focus is in the document.
 */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { App } from "../state/app.ts";
import { openCommunity } from "../state/look-moves.ts";
import type { Scene } from "../view/scene/scene.ts";
import { nodeWords } from "../view/words/node-words.ts";
import { selectedNodes } from "../view/visible/selected-nodes.ts";
import { stretchAround } from "../view/visible/stretch-around.ts";

interface NodeListProps {
  readonly app: App;
  readonly scene: Pick<Scene, "nodes" | "map">;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function NodeList({ app, scene: { nodes, map } }: NodeListProps) {
  const list = useRef<HTMLUListElement>(null);
  const current = useSignal(0);
  /** The focus goes to a place that is not in the document yet. */
  const isAwaited = useRef(false);
  const { graph } = app.state.graph.value;
  const { hovered, selection } = app.state;
  const last = nodes.length - 1;
  const place = Math.min(current.value, last);
  const { from, to } = stretchAround(place, nodes.length);
  const isOverview = map === "overview";

  const moveFocus = (event: KeyboardEvent): void => {
    const here = Math.min(current.peek(), last);
    const step = STEPS[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: last };
    const next = step === undefined ? ends[event.key] : Math.min(last, Math.max(0, here + step));
    if (next === undefined) return;
    event.preventDefault();
    const button = buttonAt(next);
    isAwaited.current = button === undefined || button === null;
    current.value = next;
    button?.focus();
  };
  const buttonAt = (index: number) =>
    list.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"] > button`);
  useLayoutEffect(() => {
    if (isAwaited.current) buttonAt(place)?.focus();
    isAwaited.current = false;
  }, [place]);

  const items = useMemo(
    () =>
      nodes.slice(from, to).map(({ key, label, words = label }, offset) => {
        const index = from + offset;
        return (
          <li key={key} aria-posinset={index + 1} aria-setsize={nodes.length}>
            <button
              type="button"
              data-node={key}
              tabIndex={index === place ? 0 : -1}
              onFocus={() => {
                current.value = index;
                hovered.value = key;
              }}
              onKeyDown={moveFocus}
              onContextMenu={(event) => {
                event.preventDefault();
                app.state.menu.value = { node: key, x: window.innerWidth / 3, y: window.innerHeight / 3 };
              }}
              onBlur={() => {
                hovered.value = null;
              }}
              onClick={({ shiftKey }) => {
                if (isOverview) openCommunity(app, key);
                else if (shiftKey) app.actions.toggle(key);
                else app.actions.flyTo(key);
              }}
            >
              {isOverview ? `Community of ${words}` : nodeWords(graph, key)}
            </button>
          </li>
        );
      }),
    [nodes, graph, from, to, place],
  );
  // By hand, or every selection would go through the whole list.
  const markChosen = (): void => {
    const chosen = new Set(selectedNodes(selection.value, graph));
    for (const button of list.current?.querySelectorAll<HTMLElement>("[data-node]") ?? [])
      button.setAttribute("aria-pressed", String(chosen.has(button.dataset["node"] ?? "")));
  };
  useSignalEffect(markChosen);
  useEffect(markChosen, [items]);

  return (
    <ul
      ref={list}
      class="visually-hidden"
      aria-label={
        isOverview
          ? `Overview: ${nodes.length} communities, the largest first`
          : `Graph: ${nodes.length} nodes, the best connected first`
      }
    >
      {items}
    </ul>
  );
}
