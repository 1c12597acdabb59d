/**
 * A store and the graph folded from it, kept in step: what the command line, the server and the page's worker all work on.
 * Every change is written to the store first and folded after, so the graph never shows what is not kept.
 */
import { extract } from "../extract/extract.ts";
import { composeChanges } from "../graph/compose-changes.ts";
import { createFold } from "../graph/fold.ts";
import type { GraphChange, GraphSnapshot, RelataGraph } from "../graph/graph-model.ts";
import { layout, placeNew, type Positions } from "../graph/layout/layout.ts";
import { toSnapshot } from "../graph/snapshot.ts";
import type { Article } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { type Decision, type Judgement, toJudgement } from "../model/judgement.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { PutOutcome, RecordStore } from "../store/record-store.ts";

/** The whole graph as the page draws it. */
export interface LoadedGraph {
  readonly snapshot: GraphSnapshot;
  readonly positions: PositionTable;
}

/** Positions by node id, as plain JSON. */
export type PositionTable = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** What an article would do to the graph, before it is kept. */
export interface Preview {
  readonly record: ArticleRecord;
  /** `unchanged` when the same article is already there. */
  readonly outcome: PutOutcome;
  readonly change: GraphChange;
}

/** A change that was made, with places for the nodes it brought; all other nodes stay where they are. */
export interface Update {
  readonly change: GraphChange;
  readonly positions: PositionTable;
}

export type Addition = Preview & Update;
export type Judged = Update & { readonly judgement: Judgement };

export interface Workspace {
  readonly graph: RelataGraph;
  readonly store: RecordStore;
  load(): LoadedGraph;
  preview(article: Article): Promise<Preview>;
  add(article: Article): Promise<Addition>;
  /** Puts `article` in place of the one called `replaced` (the corrected text at the same URL). */
  replace(replaced: string, article: Article): Promise<Addition>;
  /** Throws `not-found` for an id that is not there. */
  remove(articleId: string): Promise<Update>;
  judge(decision: Decision): Promise<Judged>;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  /** Who signs judgements. */
  readonly by: string;
  /** The clock, as an ISO date-time; only the outermost floor reads the real one. */
  readonly now: () => string;
  /** Called while the store is folded, with records done and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Records folded in one step while opening: the graph is settled once a batch, not once an article. */
const FOLD_BATCH = 500;

/** Folds everything in `store` and returns the workspace on it. Positions are computed at the first `load`. */
export async function openWorkspace(store: RecordStore, options: WorkspaceOptions): Promise<Workspace> {
  const fold = createFold();
  const total = await store.count();
  let done = 0;
  for await (const batch of batches(store.records(), FOLD_BATCH)) {
    fold.putAll(batch);
    options.onProgress?.((done += batch.length), total);
  }
  fold.judgeAll(await store.judgements());

  let positions: Positions | undefined;
  const placed = (change: GraphChange): Update => {
    if (positions === undefined) return { change, positions: {} };
    // A node that comes back, as after an undo, comes back to where it was.
    const places = new Map(
      [...placeNew(fold.graph, positions, change)].map(([node, place]) => [
        node,
        positions?.get(node) ?? place,
      ]),
    );
    positions = new Map([...positions, ...places]);
    return { change, positions: Object.fromEntries(places) };
  };
  const outcomeOf = async (article: Article): Promise<PutOutcome> =>
    (await store.has(article.id)) ? "unchanged" : "added";

  return {
    graph: fold.graph,
    store,
    load: () => {
      positions ??= layout(fold.graph);
      return { snapshot: toSnapshot(fold.graph), positions: Object.fromEntries(positions) };
    },
    preview: async (article) => {
      const record = extract(article);
      return { record, outcome: await outcomeOf(article), change: fold.preview(record) };
    },
    add: async (article) => {
      const record = extract(article);
      const outcome = await store.put(record);
      return { record, outcome, ...placed(fold.put(record)) };
    },
    replace: async (replaced, article) => {
      const record = extract(article);
      await store.replace(replaced, record);
      const removal = fold.remove(replaced);
      return { record, outcome: "replaced", ...placed(composeChanges(removal, fold.put(record))) };
    },
    remove: async (articleId) => {
      if (!(await store.delete(articleId))) {
        throw new RelataError(
          "not-found",
          `There is no article ${articleId}.`,
          "List what is there: relata articles",
        );
      }
      return placed(fold.remove(articleId));
    },
    judge: async (decision) => {
      const judgement = toJudgement(decision, { by: options.by, at: options.now() });
      await store.judge(judgement);
      return { judgement, ...placed(fold.judge(judgement)) };
    },
    close: () => store.close(),
  };
}

async function* batches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
