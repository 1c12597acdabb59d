/**
 * The keys of the page. Keys typed into a field stay there, except those with Ctrl or Cmd that mean the same everywhere.
 * What concerns one element (the search field, the zoom buttons) is reached by pressing or focusing that element, marked `data-key`.
 */
import type { App } from "./app.ts";

export interface Shortcut {
  readonly keys: readonly string[];
  readonly words: string;
}

/** For the sheet that `?` opens. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ["/", "Ctrl K"], words: "Search" },
  { keys: ["Tab", "↑", "↓"], words: "Go through the nodes of the graph" },
  { keys: ["Enter"], words: "Select the node" },
  { keys: ["Shift Enter", "Shift click"], words: "Add a node to what is selected" },
  { keys: ["Menu", "Right click"], words: "What can be done with a node" },
  { keys: ["Shift drag"], words: "Select what is in a box" },
  { keys: ["f"], words: "The path between two selected, or from one to another" },
  { keys: ["g"], words: "Focus: only the neighbourhood of what is selected" },
  { keys: ["e", "c"], words: "Show what is hidden beside it, and collapse it again" },
  { keys: ["p"], words: "Pin it where it stands, or unpin it" },
  { keys: ["j", "k"], words: "In an article: the next and previous statement" },
  { keys: ["Esc"], words: "Close the panel, or leave a field" },
  { keys: ["Space"], words: "Relax the layout, and stop it" },
  { keys: ["t"], words: "The graph as tables, and back" },
  { keys: ["0"], words: "Show the whole graph" },
  { keys: ["+", "−"], words: "Zoom in and out" },
  { keys: ["Ctrl Z"], words: "Undo" },
  { keys: ["Ctrl Shift Z"], words: "Redo" },
  { keys: ["?"], words: "This list" },
];

/** Listens on `document` until the returned function is called. */
export function bindShortcuts(
  document: Document,
  app: App,
  { openShortcuts }: { readonly openShortcuts: () => void },
): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]") !== null) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (!withControl && (isTyping(event.target) || isPressing(event))) return;
    const run = withControl ? controlled(event, app) : plain(event.key, app, openShortcuts);
    if (run === null) return;
    event.preventDefault();
    run();
  };
  /** The key pressed last while the page was loading, for when what it means is there. */
  let early: string | null = null;
  const press = (key: string) => (): void => {
    const element = document.querySelector<HTMLElement>(`[data-key="${key}"]:not(:disabled)`);
    if (element === null && app.state.phase.value.kind !== "ready") early = key;
    if (!(element instanceof HTMLInputElement)) return element?.click();
    element.focus();
    element.select();
  };
  const stopWaiting = app.state.phase.subscribe(({ kind }) => {
    if (kind === "ready" && early !== null) requestAnimationFrame(press(early));
  });

  const controlled = ({ key, shiftKey, target }: KeyboardEvent, { actions }: App): (() => void) | null => {
    const letter = key.toLowerCase();
    if (letter === "k") return press("search");
    if (isTyping(target)) return null;
    if (letter === "y" || (letter === "z" && shiftKey)) return () => void actions.redo();
    return letter === "z" ? () => void actions.undo() : null;
  };

  const plain = (key: string, { actions }: App, showSheet: () => void): (() => void) | null => {
    switch (key) {
      case "/":
        return press("search");
      case " ":
        return press("relax");
      case "t":
        return press("table");
      case "f":
        return press("path");
      case "g":
        return press("focus");
      case "e":
        return press("expand");
      case "c":
        return press("collapse");
      case "p":
        return press("pin");
      case "0":
        return press("fit");
      case "+":
      case "=":
        return press("zoom-in");
      case "-":
        return press("zoom-out");
      case "Escape":
        return () => actions.select({ kind: "none" });
      case "?":
        return showSheet;
      default:
        return null;
    }
  };

  document.addEventListener("keydown", onKey);
  return () => {
    stopWaiting();
    document.removeEventListener("keydown", onKey);
  };
}

/** Space presses the button, link or summary that has the focus, and does nothing else there. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  return (
    key === " " && target instanceof Element && target.closest("button, a, summary, [role=slider]") !== null
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}
