/** Everything a reader can do. */
import type { Feed } from "../../ingest/feed.ts";
import type { ArticleSource } from "../../model/article.ts";
import type { RelataError } from "../../model/errors.ts";
import type { Decision, Judgement } from "../../model/judgement.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Preview } from "../../pipeline/workspace.ts";
import type { MapView } from "../view/scene/map-view.ts";
import type { Filters, Look } from "./look.ts";
import type { Selection } from "./selection.ts";
import type { Toast } from "./toast-list.ts";

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
  /** Tells of a failure, and what to do next. */
  readonly notifyProblem: (error: RelataError) => void;
  readonly dismiss: (toastId: number) => void;
}
