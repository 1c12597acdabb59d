/** Everything the page knows, as signals. */
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { RelataGraph } from "../../graph/graph-model.ts";
import type { Hop } from "../../graph/query/path.ts";
import type { GraphSearch } from "../../graph/query/search.ts";
import type { RelataError } from "../../model/errors.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { PositionTable } from "../../pipeline/workspace.ts";
import type { Overview } from "../view/overview/overview.ts";
import type { MapView } from "../view/scene/map-view.ts";
import type { Filters, Look } from "./look.ts";
import type { Selection } from "./selection.ts";
import type { Toast } from "./toast-list.ts";

/** How far the page is. */
export type Phase =
  | { readonly kind: "loading"; readonly done: number; readonly total: number }
  /** The graph is there, and its communities are being worked out. */
  | { readonly kind: "gathering"; readonly nodes: number }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly error: RelataError };

/** Nodes that share a colour. */
export interface NodeGroup {
  readonly words: string;
  readonly nodes: readonly string[];
}

export interface NodeGroups {
  /** Those with a colour, largest first. */
  readonly groups: readonly NodeGroup[];
  /** Place among `groups` of each node that has a colour. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** The graph itself is one mutable graphology instance; `version` counts its changes, so that computed signals follow. */
export interface GraphState {
  readonly graph: RelataGraph;
  readonly version: number;
}

/** What of the graph is drawn, or what an overview stands for. */
export interface VisibleGraph {
  /** Another map has a camera of its own: the whole graph, an overview, one community, or only what is selected. */
  readonly map: string;
  /** Communities drawn in the stead of their members; null where each node stands for itself. */
  readonly overview: Overview | null;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes that are drawn only because of the selection. */
  readonly guests: ReadonlySet<string>;
  /** Nodes that pass but are not drawn, since there are too many for one picture. */
  readonly leftOut: number;
  /** What could be drawn beside a node and is not, but as a guest; the best connected first. */
  readonly beside: (node: string) => readonly string[];
}

/** The node a reader asked to be shown; each request is a new object, so that asking twice flies twice. */
export interface Flight {
  readonly node: string;
}

/** Where an address asks the canvas to look; each is a new object. */
export interface Aim {
  readonly view: MapView;
}

/** The menu of a node, opened at a place of the page. */
export interface NodeMenu {
  readonly node: string;
  /** Pixels from the top left of the window. */
  readonly x: number;
  readonly y: number;
}

/** A row of the legend: a choice of one of its groups, or a group of nodes that share a colour. */
export type Pointed =
  | {
      readonly group: "entityKinds" | "relationTypes" | "statuses" | "claimKinds";
      readonly key: string;
    }
  | { readonly nodes: readonly string[] };

export interface AppState {
  readonly phase: ReadonlySignal<Phase>;
  readonly graph: ReadonlySignal<GraphState>;
  /** Where nodes stand on the map that is drawn. */
  readonly positions: ReadonlySignal<PositionTable>;
  readonly selection: ReadonlySignal<Selection>;
  /** Node or edge under the pointer, or focused in the list of nodes. */
  readonly hovered: Signal<string | null>;
  readonly menu: Signal<NodeMenu | null>;
  /** The row of the legend under the pointer or in focus. */
  readonly pointed: Signal<Pointed | null>;
  /** Whether the layout is moving on. */
  readonly relaxing: Signal<boolean>;
  readonly flight: ReadonlySignal<Flight | null>;
  readonly aim: ReadonlySignal<Aim | null>;
  readonly look: ReadonlySignal<Look>;
  /** Those of the look. */
  readonly filters: ReadonlySignal<Filters>;
  readonly visible: ReadonlySignal<VisibleGraph>;
  /** What colours the nodes in place of their kind. */
  readonly groups: ReadonlySignal<NodeGroups | null>;
  /** The steps of the selected path; null if nothing connects its ends, and none without a selected path. */
  readonly path: ReadonlySignal<readonly Hop[] | null>;
  readonly judgements: ReadonlySignal<readonly Judgement[]>;
  readonly toasts: ReadonlySignal<readonly Toast[]>;
  /** Nodes the last addition brought, pulsing once. */
  readonly fresh: ReadonlySignal<ReadonlySet<string>>;
  /** Gives the index of the present graph. */
  readonly search: ReadonlySignal<() => GraphSearch>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Where the backend lives, for words such as "kept in this browser". */
  readonly home: "server" | "browser";
}
