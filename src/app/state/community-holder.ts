/**
 * The communities of the graph for whoever draws them. Those of a large graph take seconds: they are worked out elsewhere, and until
 * they are there again after a change, the ones before it stand in.
 */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type RelationList, relationList } from "../../graph/relation-map.ts";
import { type CommunityTable, communityTable, withOthers } from "../view/overview/community-table.ts";
import type { PartyCommunities } from "../view/overview/party-communities.ts";
import { MAX_DRAWN } from "../view/visible/standing-graph.ts";
import type { GraphState } from "./app-state.ts";

/** Works out the communities of a graph, wherever that is. */
export type Gather = (list: RelationList) => Promise<PartyCommunities>;

export interface CommunityHolder {
  /** To be read within a computed signal, which then follows it. */
  readonly table: () => CommunityTable;
  /** Whether the communities are to be worked out before anything is drawn. */
  readonly isAwaited: () => boolean;
  /** Takes up the present graph; resolves once its communities are known. Never rejects. */
  readonly follow: () => Promise<void>;
}

export function createCommunityHolder(graph: ReadonlySignal<GraphState>, gather: Gather): CommunityHolder {
  const known = signal<CommunityTable | null>(null);
  const inPlace = computed(() => communityTable(graph.value.graph));
  const isLarge = (): boolean => graph.value.graph.order > MAX_DRAWN;
  return {
    table: () => known.value ?? inPlace.value,
    isAwaited: () => known.value === null && isLarge(),
    follow: async () => {
      const { graph: current, version } = graph.value;
      const parties = isLarge() ? await gather(relationList(current)).catch(() => null) : null;
      // Another change came meanwhile, and with it another call.
      if (graph.value.version !== version) return;
      known.value = parties === null ? null : withOthers(current, parties);
    },
  };
}
