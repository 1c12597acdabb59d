/**
 * How articles use one name key as the fullest name of something: kept as counts, because a company in the news
 * stands in thousands of articles and must not be counted from the start whenever one more arrives.
 */
import type { EntityKind } from "../model/ontology.ts";
import type { LocalEntity } from "../model/record.ts";
import type { ArticleEntry } from "./article-entry.ts";
import { SortedTally } from "./sorted-tally.ts";
import { Tally } from "./tally.ts";

export class NameUsage {
  /** Fullest names, as written. */
  readonly labels = new Tally<string>();
  /** All surface forms. */
  readonly names = new Tally<string>();
  readonly kinds = new Tally<EntityKind>();
  readonly dates = new Tally<string>();
  readonly articles = new SortedTally();
  #mentions = 0;

  get mentions(): number {
    return this.#mentions;
  }

  /** Counts one local entity of `entry` in, or out again. */
  count(entry: ArticleEntry, entity: LocalEntity, step: 1 | -1): void {
    this.labels.add(entity.name, step);
    for (const name of new Set([entity.name, ...entity.names])) this.names.add(name, step);
    this.kinds.add(entity.kind, step);
    this.articles.add(entry.id, step);
    if (entry.summary.publishedAt !== null) this.dates.add(entry.summary.publishedAt, step);
    this.#mentions += step * entity.mentions.length;
  }
}
