/** What engines make of the public sets: one line per measure, one column per engine. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../src/evaluate/engine.ts";
import { intervalText, percent } from "../../src/evaluate/figures.ts";
import { evaluatePublic } from "../../src/evaluate/public/evaluate-public.ts";
import type { Table } from "../../src/evaluate/render-table.ts";

/** Development sets, and what is asked of their first measures. */
const SETS: readonly (readonly [file: string, asked: readonly string[]])[] = [
  ["it_partner/dev.jsonl", ["≥ 75"]],
  ["core/train.jsonl", ["", "≥ 68"]],
  ["finer_ord/dev.jsonl", ["≥ 70"]],
  ["fire_ner/dev.jsonl", []],
  ["polnear/dev.jsonl", ["≥ 70"]],
];

/** The set whose train part the judge of pairs is fitted to. */
const FITTED = "core/train.jsonl";

/**
 * Sets that are not in `folder` are left out; `null` when none is. The first engine is ours; on the set that its weights are fitted to,
 * `heldOut` of that file takes its place.
 */
export function publicSetsTable(
  folder: string,
  engines: readonly Engine[],
  heldOut: (file: string) => Engine,
): Table | null {
  const rows = SETS.filter(([file]) => existsSync(join(folder, file))).flatMap(([file, asked]) => {
    const text = readFileSync(join(folder, file), "utf8");
    const lines = text.split("\n").flatMap((line): unknown[] => (line === "" ? [] : [JSON.parse(line)]));
    const [own = [], ...others] = engines.map((engine, index) =>
      evaluatePublic(file, lines, index === 0 && file === FITTED ? heldOut(join(folder, file)) : engine),
    );
    return own.map(({ measure, items, figures }, index) => [
      `${file.replace(".jsonl", "")}: ${measure}`,
      String(items),
      asked[index] ?? "",
      percent(figures.precision),
      percent(figures.recall),
      percent(figures.f1),
      intervalText(figures.f1),
      ...others.map((floor) => percent(floor[index]?.figures.f1 ?? { value: null })),
    ]);
  });
  return rows.length === 0
    ? null
    : {
        title: "Development parts",
        header: [
          "set",
          "n",
          "asked",
          "P",
          "R",
          "F1",
          "interval",
          ...engines.slice(1).map(({ name }) => `F1 ${name}`),
        ],
        rows,
      };
}
