/** How much the articles report month by month: the bars under the graph. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { Filters } from "../../state/look.ts";
import { monthOf, passingArticles } from "./passing-articles.ts";
import { monthsFrom } from "./months.ts";
import { passingRelations } from "./passing-relations.ts";

export interface MonthBar {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Reports of relations, one for each relation and article. */
  readonly total: number;
  /** Those that pass all filters but the period. */
  readonly passing: number;
}

export interface MonthBars {
  /** Without a gap; empty where nothing is dated. */
  readonly bars: readonly MonthBar[];
  /** Reports without a date. */
  readonly undated: number;
}

export function monthBars(graph: RelataGraph, filters: Filters): MonthBars {
  const timeless = { ...filters, period: null, undated: true };
  const articles = passingArticles(graph, timeless);
  const relations = passingRelations(graph, timeless, articles);
  const total = new Map<string, number>();
  const passing = new Map<string, number>();
  let undated = 0;
  graph.forEachEdge((edge, relation) => {
    if (relation.edge !== "relation") return;
    for (const { date, article } of relation.timeline) {
      if (date === null) {
        undated += 1;
        continue;
      }
      const month = monthOf(date);
      total.set(month, (total.get(month) ?? 0) + 1);
      const isPassing = relations.has(edge) && (articles === null || articles.has(article));
      if (isPassing) passing.set(month, (passing.get(month) ?? 0) + 1);
    }
  });
  const months = [...total.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  const row = first === undefined || last === undefined ? [] : monthsFrom(first, last);
  return {
    undated,
    bars: row.map((month) => ({
      month,
      total: total.get(month) ?? 0,
      passing: passing.get(month) ?? 0,
    })),
  };
}
