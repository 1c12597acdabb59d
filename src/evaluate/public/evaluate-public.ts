/** A public set measured: which one it is, and a row of figures for each thing that can be measured on it. */
import { RelataError } from "../../model/errors.ts";
import { type Counts, NO_COUNTS } from "../counts.ts";
import type { Engine } from "../engine.ts";
import { type CountFigures, countFigures } from "../figures.ts";
import { CORE } from "./core.ts";
import { IT_PARTNER } from "./it-partner.ts";
import { MARKED_COMPANIES, MARKED_ORGANIZATIONS } from "./marked-names.ts";
import { POLNEAR } from "./polnear.ts";
import type { PublicFormat } from "./public-format.ts";

const FORMATS: readonly PublicFormat[] = [IT_PARTNER, CORE, POLNEAR, MARKED_ORGANIZATIONS, MARKED_COMPANIES];

export interface PublicRow {
  readonly set: string;
  readonly measure: string;
  /** Articles or sentences; intervals are drawn over them. */
  readonly items: number;
  readonly figures: CountFigures;
}

/** The lines of a JSON-lines file, measured; throws RelataError `unsupported` when they have no known fields. */
export function evaluatePublic(set: string, lines: readonly unknown[], engine: Engine): PublicRow[] {
  const format = FORMATS.find(({ fits }) => lines.length > 0 && fits(lines));
  if (format === undefined) {
    throw new RelataError(
      "unsupported",
      `${set} has the fields of no known set.`,
      `Known are: ${FORMATS.map(({ name }) => name).join(", ")}.`,
    );
  }
  const scores = format.score(lines, engine);
  return format.measures.map((measure, index) => ({
    set,
    measure,
    items: scores.length,
    figures: countFigures(scores.map((counts): Counts => counts[index] ?? NO_COUNTS)),
  }));
}
