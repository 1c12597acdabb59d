/** What engines make of the gold articles, as tables: one line per figure, one column per engine. */
import type { Engine } from "../../src/evaluate/engine.ts";
import { evaluate, type EvaluationRow } from "../../src/evaluate/evaluate.ts";
import { intervalText, percent } from "../../src/evaluate/figures.ts";
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import type { Table } from "../../src/evaluate/render-table.ts";
import { isInvented } from "./invented.ts";
import { MAIN_FIGURES } from "./main-figures.ts";
import type { GoldFolder } from "./gold-folder.ts";

/** The first engine with its intervals, the others (floors, or variants of it) beside it. */
export function engineTable({ name, articles }: GoldFolder, engines: readonly Engine[]): Table {
  const rows = engines.map((engine) => measure(articles, engine));
  const [own] = rows;
  return {
    title: `${name}: ${articles.length} articles`,
    header: [
      "%",
      "asked",
      engines[0]?.name ?? "",
      "interval",
      ...engines.slice(1).map((engine) => engine.name),
    ],
    rows: MAIN_FIGURES.map(({ label, asked, of }) => [
      label,
      asked,
      ...(own === undefined ? [] : [percent(of(own)), intervalText(of(own))]),
      ...rows.slice(1).map((row) => percent(of(row))),
    ]),
  };
}

/** Articles whose companies are all invented against the others, whose names the lists may know; `null` where all are alike. */
export function inventedTable({ name, articles }: GoldFolder, engine: Engine): Table | null {
  const groups = [articles.filter(isInvented), articles.filter((article) => !isInvented(article))];
  if (groups.some((group) => group.length === 0)) return null;
  const rows = groups.map((group) => measure(group, engine));
  return {
    title: `${name}: ${groups.map((group) => group.length).join(" with invented companies only, ")} others`,
    header: ["%", "invented", "interval", "others", "interval", "difference"],
    rows: MAIN_FIGURES.map(({ label, of }) => {
      const figures = rows.map(of);
      const [invented = null, others = null] = figures.map(({ value }) => value);
      const difference = invented === null || others === null ? "–" : signed((invented - others) * 100);
      return [label, ...figures.flatMap((figure) => [percent(figure), intervalText(figure)]), difference];
    }),
  };
}

function measure(articles: readonly GoldArticle[], engine: Engine): EvaluationRow {
  const pairs = articles.map((gold) => ({ gold, record: engine.extract(gold.article) }));
  const [row] = evaluate([{ name: engine.name, pairs }]).rows;
  if (row === undefined) throw new Error("An evaluation has a row for each group.");
  return row;
}

function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
}
