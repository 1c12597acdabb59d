/** What of the graph is drawn and where it stands, step by step: what the filters let through, what the look lets stand, who joins it. */
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Hop } from "../../graph/query/path.ts";
import type { PositionTable } from "../../pipeline/workspace.ts";
import type { CommunityTable } from "../view/overview/community-table.ts";
import { drawnPlaces } from "../view/overview/drawn-places.ts";
import { passingPart } from "../view/visible/passing-part.ts";
import { selectedPath } from "../view/visible/selected-path.ts";
import { MAX_DRAWN, standingGraph } from "../view/visible/standing-graph.ts";
import { withGuests } from "../view/visible/visible-graph.ts";
import type { VisibleGraph } from "./app-state.ts";
import type { Selection } from "./selection.ts";
import type { GraphHolder } from "./graph-holder.ts";
import type { LookHolder } from "./look-holder.ts";
import { type Arrange, createOpenCommunity } from "./open-community.ts";
import { pause } from "./slices.ts";

export interface Drawing {
  /** The steps of the selected path; see AppState. */
  readonly path: ReadonlySignal<readonly Hop[] | null>;
  readonly visible: ReadonlySignal<VisibleGraph>;
  /** Where nodes stand on the map that is drawn. */
  readonly places: ReadonlySignal<PositionTable>;
  /** Works out what a large graph needs to be drawn, with pauses between; nothing for a small one. */
  readonly prepare: () => Promise<void>;
}

interface DrawingInput {
  readonly holder: Pick<GraphHolder, "graph" | "positions">;
  readonly looks: Pick<LookHolder, "filters" | "part">;
  readonly selection: ReadonlySignal<Selection>;
  readonly table: () => CommunityTable;
  readonly arrange: Arrange;
}

export function createDrawing({ holder, looks, selection, table, arrange }: DrawingInput): Drawing {
  const { filters } = looks;
  const [expanded, isWhole] = [looks.part("expanded"), looks.part("isWhole")];
  const path = computed(() => selectedPath(holder.graph.value.graph, filters.value, selection.value));
  const opened = createOpenCommunity({ graph: holder.graph, trail: looks.part("trail"), table, arrange });
  const part = computed(() => passingPart(holder.graph.value.graph, filters.value));
  const standing = computed(() =>
    standingGraph(
      holder.graph.value.graph,
      {
        filters: filters.value,
        trail: opened.trail.value,
        expanded: expanded.value,
        isWhole: isWhole.value,
      },
      { table, part: part.value },
    ),
  );
  const visible = computed(() =>
    withGuests(holder.graph.value.graph, standing.value, {
      selection: selection.value,
      path: path.value ?? [],
    }),
  );
  const places = computed(() =>
    opened.places.value === null
      ? holder.positions.value
      : drawnPlaces(holder.graph.value.graph, opened.places.value, visible.value),
  );
  return {
    path,
    visible,
    places,
    prepare: async () => {
      if (holder.graph.peek().graph.order <= MAX_DRAWN) return;
      for (const each of [part, standing, visible]) {
        await pause();
        each.peek();
      }
      await pause();
    },
  };
}
