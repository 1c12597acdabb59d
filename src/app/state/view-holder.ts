/** What the reader looks at, and how: selection, look and camera, each kept in step with the address both ways. */
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { Address, ConnectAddress } from "./address.ts";
import type { GraphState } from "./app-state.ts";
import { type CameraHolder, createCameraHolder } from "./camera-holder.ts";
import { createLookHolder, type LookHolder } from "./look-holder.ts";
import type { Selection } from "./selection.ts";
import { followSelection, isInGraph, selectedTraces } from "./selection-target.ts";
import type { ToastList } from "./toast-list.ts";
import type { View } from "./view-hash.ts";

export interface ViewHolder {
  readonly selection: ReadonlySignal<Selection>;
  readonly looks: LookHolder;
  readonly camera: Pick<CameraHolder, "aim" | "moved">;
  /** A step that the reader can go back from. */
  readonly select: (next: Selection) => void;
  /** Runs `change` on the graph, and lets the selection follow what it points to. */
  readonly keepThrough: (change: () => void) => void;
  /** Takes up what the address says, once the graph is there. */
  readonly takeUpAddress: () => void;
}

interface ViewInput {
  readonly connectAddress: ConnectAddress;
  readonly graph: ReadonlySignal<GraphState>;
  readonly notify: ToastList["notify"];
}

const NOTHING: Selection = { kind: "none" };

export function createViewHolder({ connectAddress, graph, notify }: ViewInput): ViewHolder {
  const selection = signal<Selection>(NOTHING);
  const address: Address = connectAddress((view) => show(view));
  const writeAddress = (): void => address.replace(current());
  const looks = createLookHolder(address.view().look, writeAddress);
  const camera = createCameraHolder(writeAddress);

  const current = (): View => ({
    selection: selection.value,
    look: looks.look.value,
    camera: camera.view(),
  });

  /** A link to something gone says so. */
  const show = (view: View): void => {
    const isThere = isInGraph(graph.value.graph, view.selection);
    batch(() => {
      const { arranged, isWhole } = looks.look.value;
      looks.show({ ...view.look, arranged, isWhole });
      selection.value = isThere ? view.selection : NOTHING;
      camera.show(view.camera);
    });
    if (isThere) return;
    notify({ tone: "problem", text: "What this link points to is not in the graph, or no more." });
    writeAddress();
  };

  return {
    selection,
    looks,
    camera,
    select: (next) => {
      selection.value = next;
      address.push(current());
    },
    keepThrough: (change) => {
      const traces = selectedTraces(graph.value.graph, selection.value);
      batch(() => {
        change();
        selection.value = followSelection(graph.value.graph, selection.value, traces);
      });
      writeAddress();
    },
    takeUpAddress: () => show(address.view()),
  };
}
