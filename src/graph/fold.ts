/**
 * The fold: article records and judgements to the graph (law 1). It is incremental, and after every step it holds
 * exactly what folding the same records and judgements from nothing would give, whatever order they came in.
 */
import type { Judgement, NameKey } from "../model/judgement.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { AliasBook } from "../resolve/alias-book.ts";
import { CURATED_ALIASES } from "../resolve/curated-aliases.ts";
import { decisionsOf } from "../resolve/decisions.ts";
import { Resolution } from "../resolve/resolution.ts";
import { type ArticleEntry, toArticleEntry } from "./article-entry.ts";
import { applyChange } from "./change.ts";
import { Contributions, type Touched } from "./contributions.ts";
import { emptyGraph } from "./empty-graph.ts";
import { findChange } from "./find-change.ts";
import type { GraphChange, RelataGraph } from "./graph-model.ts";
import { sameJson } from "./same-json.ts";

export interface GraphFold {
  /** The graph as of now; only the fold changes it. */
  readonly graph: RelataGraph;
  /** Adds a record, or replaces the one of the same article; the same record again changes nothing. */
  put(record: ArticleRecord): GraphChange;
  /** As putting them one by one, in one step. */
  putAll(records: Iterable<ArticleRecord>): GraphChange;
  /** Takes an article out; an unknown one changes nothing. */
  remove(articleId: string): GraphChange;
  /** Adds a judgement to the log, a revocation included. */
  judge(judgement: Judgement): GraphChange;
  judgeAll(judgements: Iterable<Judgement>): GraphChange;
  /** What `put` would change, without changing anything. */
  preview(record: ArticleRecord): GraphChange;
  /** Node id of the entity that bears a name key. */
  findEntity(key: NameKey): string | undefined;
}

/** A fold of nothing yet. `aliases` are the curated names to go by, normally those that Relata ships with. */
export function createFold(aliases: AliasBook = CURATED_ALIASES): GraphFold {
  return new IncrementalFold(aliases);
}

/** A fold of all `records` and `judgements`, built in one step. */
export function foldAll(
  records: Iterable<ArticleRecord>,
  judgements: Iterable<Judgement> = [],
  aliases: AliasBook = CURATED_ALIASES,
): GraphFold {
  const fold = createFold(aliases);
  fold.judgeAll(judgements);
  fold.putAll(records);
  return fold;
}

class IncrementalFold implements GraphFold {
  readonly graph = emptyGraph();
  readonly #resolution: Resolution;
  readonly #contributions = new Contributions();
  readonly #log = new Map<string, Judgement>();
  /** Articles put or removed since the last settling. */
  readonly #changedArticles = new Set<string>();
  /** Articles whose statements were judged since the last settling. */
  readonly #judgedArticles = new Set<string>();
  /** Keys whose name or kind was judged since the last settling. */
  readonly #judgedKeys = new Set<NameKey>();

  constructor(aliases: AliasBook) {
    this.#resolution = new Resolution(aliases);
  }

  put(record: ArticleRecord): GraphChange {
    return this.putAll([record]);
  }

  putAll(records: Iterable<ArticleRecord>): GraphChange {
    for (const record of records) this.#exchange(record.article.id, record);
    return this.#keep(this.#settle());
  }

  remove(articleId: string): GraphChange {
    this.#exchange(articleId, null);
    return this.#keep(this.#settle());
  }

  judge(judgement: Judgement): GraphChange {
    return this.judgeAll([judgement]);
  }

  judgeAll(judgements: Iterable<Judgement>): GraphChange {
    for (const judgement of judgements) this.#log.set(judgement.id, judgement);
    const { keys, statements } = this.#resolution.decide(decisionsOf(this.#log));
    for (const key of keys) this.#judgedKeys.add(key);
    for (const statement of statements) {
      for (const article of this.#contributions.articlesStating(statement)) this.#judgedArticles.add(article);
    }
    return this.#keep(this.#settle());
  }

  preview(record: ArticleRecord): GraphChange {
    const { id } = record.article;
    const before = this.#contributions.find(id)?.record ?? null;
    this.#exchange(id, record);
    const change = this.#settle();
    this.#exchange(id, before);
    this.#settle();
    return change;
  }

  findEntity(key: NameKey): string | undefined {
    return this.#resolution.findEntity(key);
  }

  /** Replaces what is known of one article by `record`, in the indexes only. */
  #exchange(id: string, record: ArticleRecord | null): void {
    const before = this.#contributions.find(id);
    if (before !== undefined && record !== null && sameJson(before.record, record)) return;
    if (before !== undefined) this.#withdraw(before);
    if (record !== null) this.#enter(toArticleEntry(record));
  }

  #withdraw(entry: ArticleEntry): void {
    this.#changedArticles.add(entry.id);
    this.#contributions.leave(entry);
    this.#resolution.drop(entry.id, entry.keys);
  }

  #enter(entry: ArticleEntry): void {
    this.#changedArticles.add(entry.id);
    this.#contributions.enter(entry);
    this.#resolution.add(entry.id, entry.keys);
  }

  /** Brings the indexes up to date and says how the graph has to follow. */
  #settle(): GraphChange {
    const touched: Touched = {
      entities: new Set(),
      edges: new Set(),
      claims: new Set(),
      articles: new Set(this.#changedArticles),
    };
    const { moved, entities } = this.#resolution.regroup();
    for (const entity of entities) touched.entities.add(entity);
    const unsettled = new Set([...this.#changedArticles, ...this.#judgedArticles]);
    for (const key of moved)
      for (const article of this.#contributions.articlesNaming(key)) unsettled.add(article);
    this.#touchMentioned(touched);
    const resolver = { findEntity: this.findEntity.bind(this), decisions: this.#resolution.decisions };
    for (const article of unsettled) this.#contributions.resolve(article, resolver, touched);
    this.#touchMentioned(touched);
    const change = findChange(this.graph, this.#resolution, this.#contributions, touched);
    this.#changedArticles.clear();
    this.#judgedArticles.clear();
    this.#judgedKeys.clear();
    return change;
  }

  /** Entities of changed articles, as resolved at this moment, and those renamed or retyped. */
  #touchMentioned(touched: Touched): void {
    for (const article of this.#changedArticles) {
      for (const entity of this.#contributions.entitiesOf(article)) touched.entities.add(entity);
    }
    for (const key of this.#judgedKeys) {
      const entity = this.findEntity(key);
      if (entity !== undefined) touched.entities.add(entity);
    }
  }

  #keep(change: GraphChange): GraphChange {
    applyChange(this.graph, change);
    return change;
  }
}
