/** Which articles the filters on source and month let through: what only others say is not drawn. */
import type { ArticleSummary, RelataGraph } from "../../../graph/graph-model.ts";
import type { Filters } from "../../state/look.ts";

/** Ids of articles; null where all pass. */
export type PassingArticles = ReadonlySet<string> | null;

type ArticleFilters = Pick<Filters, "sources" | "period" | "undated">;

/** Letters of `YYYY-MM` in an ISO date. */
const MONTH = 7;

export function passingArticles(graph: RelataGraph, filters: ArticleFilters): PassingArticles {
  if (filters.sources === null && filters.period === null && filters.undated) return null;
  const passing = graph.getAttribute("articles").filter((article) => passes(article, filters));
  return new Set(passing.map(({ id }) => id));
}

/** The month of an ISO date; an article dated by its year alone counts as of its January. */
export function monthOf(date: string): string {
  return date.length >= MONTH ? date.slice(0, MONTH) : `${date.slice(0, 4)}-01`;
}

function passes(
  { publisher, publishedAt }: ArticleSummary,
  { sources, period, undated }: ArticleFilters,
): boolean {
  if (sources !== null && !sources.has(publisher ?? "")) return false;
  if (publishedAt === null) return undated;
  const month = monthOf(publishedAt);
  return period === null || (period.from <= month && month <= period.to);
}
