/**
 * Everything the page knows, as signals, and everything a reader can do, as actions. Panels and canvas read signals and call
 * actions; nobody else writes. One way round: action -> backend -> change -> graph -> signals -> view.
 */
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { RelataGraph } from "../../graph/graph-model.ts";
import type { GraphSearch } from "../../graph/query/search.ts";
import type { Hop } from "../../graph/query/path.ts";
import type { Feed } from "../../ingest/feed.ts";
import type { ArticleSource } from "../../model/article.ts";
import type { Decision, Judgement } from "../../model/judgement.ts";
import type { ClaimKind, EntityKind, RelationType, Status } from "../../model/ontology.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { PositionTable, Preview } from "../../pipeline/workspace.ts";
import type { RelataError } from "../../model/errors.ts";
import type { MapView } from "../view/scene/map-view.ts";
import type { Overview } from "../view/overview/overview.ts";

/** What the panel shows and the canvas emphasises. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "claim"; readonly id: string }
  | { readonly kind: "relation"; readonly edge: string }
  | { readonly kind: "article"; readonly id: string; readonly span?: Span }
  /** Two entities or more. */
  | { readonly kind: "several"; readonly ids: readonly string[] }
  /** How two parties are connected: within the filters, or `anywhere` in the graph. */
  | { readonly kind: "path"; readonly from: string; readonly to: string; readonly anywhere: boolean };

/** How far the page is. */
export type Phase =
  | { readonly kind: "loading"; readonly done: number; readonly total: number }
  /** The graph is there, and its communities are being worked out. */
  | { readonly kind: "gathering"; readonly nodes: number }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly error: RelataError };

/** Months of publication, both included. */
export interface Period {
  /** `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
}

/** What is drawn: the legend's switches, the months and the sources. */
export interface Filters {
  readonly entityKinds: ReadonlySet<EntityKind>;
  readonly relationTypes: ReadonlySet<RelationType>;
  readonly statuses: ReadonlySet<Status>;
  readonly claimKinds: ReadonlySet<ClaimKind>;
  readonly minConfidence: number;
  /** Publishers; null lets all through. An article without one has the publisher "". */
  readonly sources: ReadonlySet<string> | null;
  /** null lets every month through. */
  readonly period: Period | null;
  /** Whether a period lets through what bears no date. */
  readonly undated: boolean;
}

/** How the reader looks at the graph, apart from what is selected. Every change of it can be undone. */
export interface Look {
  readonly filters: Filters;
  /** Neighbourhoods gone into one after the other; only the last is drawn. Empty for the whole graph. */
  readonly trail: readonly Focus[];
  /** How many of its hidden neighbours each node brings along. */
  readonly expanded: ReadonlyMap<string, number>;
  /** Whether a graph too large for one picture is drawn all the same. */
  readonly isWhole: boolean;
  /** Tables in the stead of the drawing. */
  readonly isTable: boolean;
  readonly mapping: Mapping;
  /** How many labels, from 0 (none but those in focus) to 1. */
  readonly labels: number;
  /** Places that a relaxed layout found, in the stead of the first ones. */
  readonly arranged: ReadonlyMap<string, Place>;
  /** Nodes that stand where the reader put them. */
  readonly pins: ReadonlyMap<string, Place>;
}

/** The neighbourhood of some nodes, or the community of one. */
export type Focus =
  | { readonly kind: "around"; readonly ids: readonly string[]; readonly steps: number }
  | { readonly kind: "community"; readonly leader: string };

/** What the colours and sizes of nodes tell. */
export interface Mapping {
  readonly color: "kind" | "community" | "source";
  readonly size: "relations" | "mentions" | "rank";
}

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

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A note at the edge of the page; `undo` is offered where the thing can be undone. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: "done" | "problem";
  readonly undo?: () => void;
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

export interface Actions {
  readonly select: (selection: Selection) => void;
  /** Adds an entity to what is selected, or takes it out. */
  readonly toggle: (entityId: string) => void;
  /** Selects a node and brings it into view. */
  readonly flyTo: (nodeId: string) => void;
  /** The camera stands elsewhere; null where it shows everything there is. */
  readonly lookedAt: (view: MapView | null) => void;
  /** Changes that share `series` (the steps of one drag, of one replay) are undone as one. */
  readonly setFilters: (filters: Filters, series?: string) => void;
  /** Changes parts of the look; `words` say how, for the undo: "Focus on Qorvel". */
  readonly setLook: (parts: Partial<Look>, words: string, series?: string) => void;
  /** The record of an article, cached; rejects with a RelataError. */
  readonly record: (articleId: string) => Promise<ArticleRecord>;
  /** Rejects with a RelataError. */
  readonly preview: (source: ArticleSource) => Promise<Preview>;
  /** What a feed lists. Rejects with a RelataError. */
  readonly feed: (url: string) => Promise<Feed>;
  /** Keeps an article and the corrections made in its preview; offers undo. Rejects with a RelataError, for the dialog to show. */
  readonly add: (source: ArticleSource, corrections?: readonly Decision[]) => Promise<void>;
  /** This and all below tell of a failure by a toast and never reject. */
  readonly remove: (articleId: string) => Promise<void>;
  /** Judges and says so in `words` ("Qorvel and Qorvel Inc are one"), offering undo (a revocation). */
  readonly judge: (decision: Decision, words: string) => Promise<void>;
  /** Takes a judgement back; `words` say which. */
  readonly revoke: (judgement: Judgement, words: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly notify: (toast: Omit<Toast, "id">) => void;
  readonly dismiss: (toastId: number) => void;
}

export interface App {
  readonly state: AppState;
  readonly actions: Actions;
}
