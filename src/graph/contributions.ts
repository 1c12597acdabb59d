/** Everything that articles contribute at present, by what it is contributed to. */
import type { NameKey } from "../model/judgement.ts";
import type { ArticleEntry } from "./article-entry.ts";
import { ByArticle } from "./by-article.ts";
import {
  type ClaimSaying,
  type Contribution,
  type Resolver,
  type Saying,
  toContribution,
} from "./contribution.ts";
import { NameUsage } from "./name-usage.ts";

/** Ids of what has to be compared with the graph again. */
export interface Touched {
  readonly entities: Set<string>;
  readonly edges: Set<string>;
  readonly claims: Set<string>;
  readonly articles: Set<string>;
}

export class Contributions {
  readonly #entries = new Map<string, ArticleEntry>();
  readonly #contributions = new Map<string, Contribution>();
  /** By canonical name key. */
  readonly #usages = new Map<NameKey, NameUsage>();
  /** By edge key. */
  readonly #sayings = new ByArticle<Saying>();
  /** By claim id. */
  readonly #claims = new ByArticle<ClaimSaying>();
  /** Articles by the ids of their statements and claims. */
  readonly #homes = new ByArticle<null>();

  find(article: string): ArticleEntry | undefined {
    return this.#entries.get(article);
  }

  /** Takes the article in; what it says counts only once it is resolved. */
  enter(entry: ArticleEntry): void {
    this.#entries.set(entry.id, entry);
    this.#countNames(entry, 1);
    for (const { id } of [...entry.record.relations, ...entry.record.claims])
      this.#homes.add(id, entry.id, null);
  }

  /** Takes the article out; what it said is retracted when it is resolved next. */
  leave(entry: ArticleEntry): void {
    this.#entries.delete(entry.id);
    this.#countNames(entry, -1);
    for (const { id } of [...entry.record.relations, ...entry.record.claims]) this.#homes.drop(id, entry.id);
  }

  /** Retracts what `article` contributed and, if it is still there, contributes it again as `resolver` sees it now. */
  resolve(article: string, resolver: Resolver, touched: Touched): void {
    this.#retract(article, touched);
    const entry = this.#entries.get(article);
    if (entry === undefined) return;
    const contribution = toContribution(entry, resolver);
    this.#contributions.set(article, contribution);
    for (const saying of contribution.relations) this.#sayings.add(saying.place.key, article, saying);
    for (const claim of contribution.claims) this.#claims.add(claim.claim.id, article, claim);
    touch(contribution, touched);
  }

  /** Entities that `article` mentioned when it was resolved last. */
  entitiesOf(article: string): Iterable<string> {
    return this.#contributions.get(article)?.entities ?? [];
  }

  /** Articles that use `key` as the fullest name of something. */
  articlesNaming(key: NameKey): Iterable<string> {
    return this.#usages.get(key)?.articles.texts ?? [];
  }

  /** Articles that make the statement or claim `id`. */
  articlesStating(id: string): Iterable<string> {
    return this.#homes.articles(id);
  }

  /** How articles use those of `keys` that any of them uses as a fullest name. */
  usagesOf(keys: readonly NameKey[]): NameUsage[] {
    return keys.flatMap((key) => this.#usages.get(key) ?? []);
  }

  sayingsOf(edge: string): Saying[] {
    return this.#sayings.items(edge);
  }

  claimSayingsOf(claim: string): ClaimSaying[] {
    return this.#claims.items(claim);
  }

  #countNames(entry: ArticleEntry, step: 1 | -1): void {
    for (const [position, { canonical }] of entry.keys.entries()) {
      const entity = entry.record.entities[position];
      if (entity === undefined) continue;
      const usage = this.#usages.get(canonical) ?? new NameUsage();
      usage.count(entry, entity, step);
      if (usage.articles.texts.length > 0) this.#usages.set(canonical, usage);
      else this.#usages.delete(canonical);
    }
  }

  #retract(article: string, touched: Touched): void {
    const before = this.#contributions.get(article);
    if (before === undefined) return;
    this.#contributions.delete(article);
    for (const { place } of before.relations) this.#sayings.drop(place.key, article);
    for (const { claim } of before.claims) this.#claims.drop(claim.id, article);
    touch(before, touched);
  }
}

function touch(contribution: Contribution, touched: Touched): void {
  for (const { place } of contribution.relations) touched.edges.add(place.key);
  for (const { claim } of contribution.claims) touched.claims.add(claim.id);
}
