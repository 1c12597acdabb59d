/**
 * The graph on the page: mounts the adapter once there is room for it, and stands the ways of keyboard and screen reader beside it.
 * Where there is no WebGL, a table takes its place.
 */
import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { GraphTable } from "../panels/tables/graph-table.tsx";
import { IconButton } from "../panels/parts/icon-button.tsx";
import type { App } from "../state/app.ts";
import { freeInset } from "./free-inset.ts";
import type { GraphAdapter } from "./graph-adapter.ts";
import { mountAdapter } from "./mount-adapter.ts";
import { NodeList } from "./node-list.tsx";
import { useDrawing } from "./use-drawing.ts";

interface GraphCanvasProps {
  readonly app: App;
  /** Holds the adapter while there is one, for the export menu. */
  readonly adapter: Signal<GraphAdapter | null>;
  /** Something else has taken its place for a while. */
  readonly isHidden: boolean;
  /** Becomes false where there is no WebGL. */
  readonly canDraw: Signal<boolean>;
}

const NO_WEBGL = "This browser offers no WebGL, which drawing the graph needs. Here it is as tables.";

export function GraphCanvas({ app, adapter, isHidden, canDraw }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  /** What was asked last before the drawing stood. */
  const early = useRef<((adapter: GraphAdapter) => void) | null>(null);
  const inset = () => freeInset(container.current);
  const { scene, nextFrame } = useDrawing(app, adapter, inset);
  const whenDrawn = (act: (adapter: GraphAdapter) => void): void => {
    if (adapter.value === null) early.current = act;
    else nextFrame(act);
  };

  useEffect(() => {
    if (container.current === null) return undefined;
    return mountAdapter(container.current, app, {
      onReady: (ready) => {
        adapter.value = ready;
        if (ready !== null && early.current !== null) nextFrame(early.current);
        early.current = null;
      },
      onFailure: () => {
        canDraw.value = false;
      },
    });
  }, []);

  if (!canDraw.value) return <GraphTable app={app} note={NO_WEBGL} />;
  return (
    <div
      class="canvas"
      data-hidden={isHidden}
      data-map={scene.value.map}
      data-drawn-nodes={scene.value.nodes.length}
      data-drawn-edges={scene.value.edges.length}
    >
      <div ref={container} class="canvas-graph" aria-hidden="true" />
      <NodeList app={app} scene={scene.value} />
      <div class="canvas-tools" role="group" aria-label="View">
        <IconButton
          icon="add"
          label="Zoom in"
          name="zoom-in"
          onClick={() => whenDrawn((drawing) => drawing.zoom("in"))}
        />
        <IconButton
          icon="minus"
          label="Zoom out"
          name="zoom-out"
          onClick={() => whenDrawn((drawing) => drawing.zoom("out"))}
        />
        <IconButton
          icon="fit"
          label="Show the whole graph"
          name="fit"
          onClick={() => whenDrawn((drawing) => drawing.frame(inset()))}
        />
        {document.fullscreenEnabled && (
          <IconButton icon="fullscreen" label="Full screen" name="fullscreen" onClick={toggleFullscreen} />
        )}
      </div>
    </div>
  );
}

/** A browser may refuse; then all stays as it is. */
function toggleFullscreen(): void {
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  change.catch(() => undefined);
}
