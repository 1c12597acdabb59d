/** Items kept per key and per article, so that an article can be taken out of every key it stands under. */

export class ByArticle<Item> {
  readonly #items = new Map<string, Map<string, Item[]>>();

  add(key: string, article: string, item: Item): void {
    const articles = this.#items.get(key) ?? new Map<string, Item[]>();
    this.#items.set(key, articles);
    const items = articles.get(article);
    if (items === undefined) articles.set(article, [item]);
    else items.push(item);
  }

  /** Takes out all that `article` has under `key`. */
  drop(key: string, article: string): void {
    const articles = this.#items.get(key);
    articles?.delete(article);
    if (articles?.size === 0) this.#items.delete(key);
  }

  /** Ids of the articles with something under `key`. */
  articles(key: string): Iterable<string> {
    return this.#items.get(key)?.keys() ?? [];
  }

  /** All items under `key`: grouped by article, in no particular order of articles. */
  items(key: string): Item[] {
    const articles = this.#items.get(key);
    return articles === undefined ? [] : [...articles.values()].flat();
  }
}
