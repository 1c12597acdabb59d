/** An evaluation as the tables that people read: what counts first, then genres, then the stricter and looser readings. */
import type { Evaluation, EvaluationRow } from "./evaluate.ts";
import { intervalText, percent } from "./figures.ts";
import type { Table } from "./render-table.ts";
import { type Layer, LAYERS, type ShareName, SHARES, STRAYS } from "./score-article.ts";

const MAIN_LAYERS: readonly Layer[] = ["mentions", "relations", "claims"];
const GENRE_SHARES: readonly ShareName[] = ["status", "speaker", "claim-kind"];

/** All figures in per cent; `–` where there was nothing to measure. */
export function evaluationTables({ rows }: Evaluation): Table[] {
  const groups = rows.filter((row) => row.genre === null);
  return [
    summaryTable(rows),
    ...groups.flatMap((row) => [layerTable(row), shareTable(row), strayTable(row)]),
  ];
}

function summaryTable(rows: readonly EvaluationRow[]): Table {
  return {
    title: "Summary (precision, recall, F1; shares of matched items)",
    header: ["articles", "n", ...MAIN_LAYERS.flatMap((layer) => [`${layer} P`, "R", "F1"]), ...GENRE_SHARES],
    rows: rows.map((row) => [
      row.genre === null ? row.group : `  ${row.genre}`,
      String(row.articles),
      ...MAIN_LAYERS.flatMap((layer) => {
        const { precision, recall, f1 } = row.layers[layer];
        return [percent(precision), percent(recall), percent(f1)];
      }),
      ...GENRE_SHARES.map((share) => percent(row.shares[share].share)),
    ]),
  };
}

function layerTable(row: EvaluationRow): Table {
  return {
    title: `Layers of ${row.group} (95 % intervals over articles)`,
    header: ["layer", "hit", "missed", "wrong", "P", "R", "F1", "interval"],
    rows: LAYERS.map((layer) => {
      const { hit, missed, wrong, precision, recall, f1 } = row.layers[layer];
      const counts = [hit, missed, wrong].map(String);
      return [layer, ...counts, percent(precision), percent(recall), percent(f1), intervalText(f1)];
    }),
  };
}

function shareTable(row: EvaluationRow): Table {
  return {
    title: `Shares of ${row.group}`,
    header: ["share", "count", "of", "%", "interval"],
    rows: SHARES.map((name) => {
      const { count, of, share } = row.shares[name];
      return [name, String(count), String(of), percent(share), intervalText(share)];
    }),
  };
}

function strayTable(row: EvaluationRow): Table {
  return {
    title: `What was wrongly taken for a company or organization in ${row.group}`,
    header: ["is really", "mentions"],
    rows: STRAYS.map((stray) => [stray, String(row.strays[stray])]),
  };
}
