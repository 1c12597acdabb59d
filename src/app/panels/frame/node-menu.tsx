/** What can be done with a node, where it stands: opened by the other mouse button, a long press, or the menu key. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { NodeMenu as Menu } from "../../state/app-state.ts";
import type { App } from "../../state/app.ts";
import { communityAt } from "../../state/look-moves.ts";
import { communityMoves } from "./community-moves.ts";
import { nodeMoves } from "./node-moves.ts";

/** Room that the menu needs, in pixels; nearer to an edge of the window it opens to the other side. */
const ROOM = { width: 220, height: 260 };

export function NodeMenu({ app }: { readonly app: App }) {
  const menu = app.state.menu.value;
  if (menu === null) return null;
  if (communityAt(app, menu.node) === undefined && !app.state.graph.value.graph.hasNode(menu.node))
    return null;
  return <OpenMenu key={`${menu.node} ${menu.x} ${menu.y}`} app={app} menu={menu} />;
}

function OpenMenu({ app, menu }: { readonly app: App; readonly menu: Menu }) {
  const list = useRef<HTMLDivElement>(null);
  const { graph } = app.state.graph.value;
  const close = (): void => {
    app.state.menu.value = null;
  };
  // Before anything is drawn, or a quick key would still go to what had the focus before.
  useLayoutEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector("button")?.focus();
    const closeOutside = ({ target }: Event): void => {
      if (!(target instanceof Node) || list.current?.contains(target) !== true) close();
    };
    document.addEventListener("pointerdown", closeOutside, true);
    document.addEventListener("wheel", closeOutside, true);
    return () => {
      document.removeEventListener("pointerdown", closeOutside, true);
      document.removeEventListener("wheel", closeOutside, true);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) buttons[(here + by + buttons.length) % buttons.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const community = communityAt(app, menu.node);
  const label = community?.words ?? graph.getNodeAttribute(menu.node, "label");
  const moves = community === undefined ? nodeMoves(app, menu.node) : communityMoves(app, community);
  return (
    <div
      ref={list}
      class="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={`What to do with ${label}`}
      style={{
        left: `${Math.max(8, Math.min(menu.x, window.innerWidth - ROOM.width))}px`,
        top: `${Math.max(8, Math.min(menu.y, window.innerHeight - ROOM.height))}px`,
      }}
      onKeyDown={onKey}
    >
      <p class="node-menu-name" aria-hidden="true">
        {label}
      </p>
      {moves.map(({ words, key, run }) => (
        <button
          key={words}
          type="button"
          class="node-menu-item"
          role="menuitem"
          onClick={() => {
            close();
            run();
          }}
        >
          {words}
          {key !== null && <kbd aria-hidden="true">{key}</kbd>}
        </button>
      ))}
    </div>
  );
}
