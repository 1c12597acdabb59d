/** The figures by which an engine is judged, in the order of the page, each with what is asked of it. */
import type { EvaluationRow } from "../../src/evaluate/evaluate.ts";
import type { Figure } from "../../src/evaluate/figures.ts";

export interface MainFigure {
  readonly label: string;
  /** In per cent, as asked for on unread articles; empty where nothing is asked. */
  readonly asked: string;
  readonly of: (row: EvaluationRow) => Figure;
}

export const MAIN_FIGURES: readonly MainFigure[] = [
  {
    label: "names of companies and organizations, F1",
    asked: "≥ 92",
    of: ({ layers }) => layers.mentions.f1,
  },
  { label: "names, kind confusion", asked: "< 3", of: ({ shares }) => shares["kind-confusion"].share },
  { label: "relations, precision", asked: "≥ 85", of: ({ layers }) => layers.relations.precision },
  { label: "relations, recall", asked: "", of: ({ layers }) => layers.relations.recall },
  { label: "relations, F1", asked: "≥ 72", of: ({ layers }) => layers.relations.f1 },
  { label: "relations, status right", asked: "≥ 93", of: ({ shares }) => shares.status.share },
  {
    label: "relations, falsely confirmed",
    asked: "≤ 1.5",
    of: ({ shares }) => shares["falsely-confirmed"].share,
  },
  { label: "claims, F1", asked: "≥ 75", of: ({ layers }) => layers.claims.f1 },
  { label: "claims, speaker right", asked: "≥ 88", of: ({ shares }) => shares.speaker.share },
  { label: "claims, kind right", asked: "≥ 85", of: ({ shares }) => shares["claim-kind"].share },
  { label: "claims, about, F1", asked: "≥ 80", of: ({ layers }) => layers.about.f1 },
];
