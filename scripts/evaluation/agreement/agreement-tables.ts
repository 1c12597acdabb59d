/** How far two annotators of the same articles agree, as tables. */
import { countFigures, intervalText, percent } from "../../../src/evaluate/figures.ts";
import type { GoldArticle } from "../../../src/evaluate/gold-article.ts";
import type { Table } from "../../../src/evaluate/render-table.ts";
import { cohensKappa } from "./cohens-kappa.ts";
import { compareAnnotations, type Comparison, type LabelPair } from "./compare-annotations.ts";

const LAYERS = ["names", "relations", "claims"] as const;

const LABELS: readonly (readonly [label: string, pairs: (comparison: Comparison) => readonly LabelPair[]])[] =
  [
    ["sentence holds a claim or none", ({ sentences }) => sentences],
    ["company or organization, of common names", ({ nameKinds }) => nameKinds],
    ["status of common relations", ({ statuses }) => statuses],
    ["kind of common claims", ({ claimKinds }) => claimKinds],
    ["speaker of common claims", ({ speakers }) => speakers],
  ];

/** The articles of `second` against those of the same id in `first`; no tables when there are none. */
export function agreementTables(first: readonly GoldArticle[], second: readonly GoldArticle[]): Table[] {
  const comparisons = second.flatMap((article) => {
    const partner = first.find(({ id }) => id === article.id);
    return partner === undefined ? [] : [compareAnnotations(partner, article)];
  });
  if (comparisons.length === 0) return [];
  return [
    {
      title: `Both annotators find: ${comparisons.length} articles`,
      header: ["", "both", "first only", "second only", "F1", "interval"],
      rows: LAYERS.map((layer) => {
        const { hit, missed, wrong, f1 } = countFigures(comparisons.map((comparison) => comparison[layer]));
        return [layer, ...[hit, missed, wrong].map(String), percent(f1), intervalText(f1)];
      }),
    },
    {
      title: "Both annotators label the same",
      header: ["", "n", "agreed, %", "Cohen's kappa"],
      rows: LABELS.map(([label, of]) => {
        const pairs = comparisons.flatMap(of);
        const agreed = pairs.filter(([one, other]) => one === other).length;
        return [
          label,
          String(pairs.length),
          percent({ value: pairs.length === 0 ? null : agreed / pairs.length }),
          cohensKappa(pairs)?.toFixed(2) ?? "–",
        ];
      }),
    },
  ];
}
