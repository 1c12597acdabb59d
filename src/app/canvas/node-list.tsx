/**
 * The drawn nodes as a list of buttons, unseen: the way of keyboards and screen readers into the canvas.
 * One stop for Tab, arrows inside; the node in focus is emphasised on the canvas as if hovered.
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { App } from "../state/app-state.ts";
import type { SceneNode } from "../view/scene.ts";
import { nodeWords } from "../view/node-words.ts";
import { selectedNodes } from "../view/selected-nodes.ts";

interface NodeListProps {
  readonly app: App;
  readonly nodes: readonly SceneNode[];
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function NodeList({ app, nodes }: NodeListProps) {
  const list = useRef<HTMLUListElement>(null);
  const current = useSignal(0);
  const { graph } = app.state.graph.value;
  const { hovered, selection } = app.state;
  const chosen = new Set(selectedNodes(selection.value, graph));

  const moveFocus = (event: KeyboardEvent): void => {
    const last = nodes.length - 1;
    const step = STEPS[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: last };
    const next = step === undefined ? ends[event.key] : Math.min(last, Math.max(0, current.value + step));
    if (next === undefined) return;
    event.preventDefault();
    current.value = next;
    list.current?.querySelectorAll("button").item(next).focus();
  };

  return (
    <ul
      ref={list}
      class="visually-hidden"
      aria-label={`Graph: ${nodes.length} nodes, the best connected first`}
    >
      {nodes.map(({ key }, index) => (
        <li key={key}>
          <button
            type="button"
            data-node={key}
            tabIndex={index === Math.min(current.value, nodes.length - 1) ? 0 : -1}
            aria-pressed={chosen.has(key)}
            onFocus={() => {
              current.value = index;
              hovered.value = key;
            }}
            onKeyDown={moveFocus}
            onBlur={() => {
              hovered.value = null;
            }}
            onClick={({ shiftKey }) => (shiftKey ? app.actions.toggle(key) : app.actions.flyTo(key))}
          >
            {nodeWords(graph, key)}
          </button>
        </li>
      ))}
    </ul>
  );
}
