/** The graph's sorted list of articles. */
import { compareText } from "../model/order.ts";
import type { ArticleSummary } from "./graph-model.ts";

/** The article with `id` in `articles`, by binary search. */
export function findArticle(articles: readonly ArticleSummary[], id: string): ArticleSummary | undefined {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.id ?? "") < id) low = middle + 1;
    else high = middle;
  }
  const found = articles[low];
  return found?.id === id ? found : undefined;
}

/** `articles` without those in `dropped` and with those in `added`, sorted by id. Merged, since the list is long and the change short. */
export function changeArticles(
  articles: readonly ArticleSummary[],
  dropped: readonly string[],
  added: readonly ArticleSummary[],
): ArticleSummary[] {
  const gone = new Set(dropped);
  const arrivals = [...added].sort((left, right) => compareText(left.id, right.id));
  const merged: ArticleSummary[] = [];
  let next = 0;
  for (const article of articles) {
    if (gone.has(article.id)) continue;
    for (
      let arrival = arrivals[next];
      arrival !== undefined && arrival.id < article.id;
      arrival = arrivals[next]
    ) {
      merged.push(arrival);
      next += 1;
    }
    merged.push(article);
  }
  return [...merged, ...arrivals.slice(next)];
}
