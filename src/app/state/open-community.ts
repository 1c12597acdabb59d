/**
 * The community that the reader opened. Its map takes a moment and is worked out elsewhere; until it is there, what was drawn before
 * stays.
 */
import { batch, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Positions } from "../../graph/layout/point.ts";
import type { RelationList } from "../../graph/relation-map.ts";
import type { CommunityTable } from "../view/overview/community-table.ts";
import { memberPlaces, membersList } from "../view/overview/member-places.ts";
import type { GraphState } from "./app-state.ts";
import type { Focus, Look } from "./look.ts";

/** Lays out the members of a community, wherever that is. */
export type Arrange = (list: RelationList) => Promise<Positions>;

export interface OpenCommunity {
  /** The trail as far as it can be drawn. */
  readonly trail: ReadonlySignal<Look["trail"]>;
  /** Where the members of the open community stand; null while none is open. */
  readonly places: ReadonlySignal<Positions | null>;
}

interface OpenCommunityInput {
  readonly graph: ReadonlySignal<GraphState>;
  readonly trail: ReadonlySignal<Look["trail"]>;
  readonly table: () => CommunityTable;
  readonly arrange: Arrange;
}

type CommunityFocus = Extract<Focus, { readonly kind: "community" }>;

export function createOpenCommunity({ graph, trail, table, arrange }: OpenCommunityInput): OpenCommunity {
  const shown = signal<Look["trail"]>(trail.peek().filter(({ kind }) => kind !== "community"));
  const places = signal<Positions | null>(null);
  let arranged: { readonly leader: string; readonly places: Positions } | null = null;

  const show = (next: Look["trail"], standing: Positions | null): void =>
    batch(() => {
      shown.value = next;
      places.value = standing;
    });

  const open = async (next: Look["trail"], { leader }: CommunityFocus): Promise<void> => {
    const list = listOf(leader);
    const found = await arrange(list).catch(() => memberPlaces(list));
    arranged = { leader, places: found };
    // The reader may have gone elsewhere meanwhile.
    if (trail.peek() === next) show(next, found);
  };

  const listOf = (leader: string): RelationList => {
    const { communities, placeOf } = table();
    return membersList(graph.peek().graph, communities[placeOf.get(leader) ?? -1] ?? []);
  };

  effect(() => {
    const next = trail.value;
    const focus = next.at(-1);
    if (graph.value.graph.order === 0) return;
    if (focus?.kind !== "community") show(next, null);
    else if (arranged?.leader === focus.leader) show(next, arranged.places);
    else void open(next, focus);
  });
  return { trail: shown, places };
}
