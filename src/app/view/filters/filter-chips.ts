/** The filters that differ from the opening view, each in a few words and with the filters as they are without it. */
import type { Wording } from "../../../model/ontology.ts";
import type { Filters } from "../../state/look.ts";
import { OPENING_FILTERS } from "../../state/opening-filters.ts";
import { periodWords } from "../words/date-words.ts";
import { listWords } from "../words/kind-words.ts";
import { LEGEND_GROUPS, LEGEND_TABLES, type LegendGroup } from "./legend-entries.ts";
import { sourceWords } from "./source-entries.ts";

export interface FilterChip {
  readonly key: string;
  /** "Relations: only investments". */
  readonly words: string;
  readonly without: Filters;
}

/** More than this are counted rather than named. */
const MAX_NAMED = 3;

/** In the order of the legend; none for the opening view. */
export function filterChips(filters: Filters): readonly FilterChip[] {
  const { minConfidence, period, undated, sources } = filters;
  return [
    ...LEGEND_GROUPS.flatMap(({ group, words }) => groupChip(filters, group, words)),
    ...(minConfidence === 0
      ? []
      : [
          chip("minConfidence", `Confidence from ${minConfidence.toFixed(2)}`, {
            ...filters,
            minConfidence: 0,
          }),
        ]),
    ...(period === null
      ? []
      : [chip("period", periodWords(period.from, period.to), { ...filters, period: null })]),
    ...(undated ? [] : [chip("undated", "Without undated", { ...filters, undated: true })]),
    ...(sources === null
      ? []
      : [
          chip("sources", `Sources: ${naming([...sources].map(sourceWords))}`, { ...filters, sources: null }),
        ]),
  ];
}

/** What changed between two filters, for the undo: "Filter “Relations: only investments”". */
export function filterChangeWords(before: Filters, after: Filters): string {
  const [was, is] = [before, after].map((filters) => filterChips(filters).map(({ words }) => words)) as [
    string[],
    string[],
  ];
  const [added] = is.filter((words) => !was.includes(words));
  if (added !== undefined) return `Filter “${added}”`;
  return is.length === 0
    ? "Filters reset"
    : `Filter “${was.find((words) => !is.includes(words)) ?? ""}” taken off`;
}

function groupChip(filters: Filters, group: LegendGroup, title: string): readonly FilterChip[] {
  const [keys, table] = LEGEND_TABLES[group];
  const wordings: Readonly<Record<string, Wording>> = table;
  const now: ReadonlySet<string> = filters[group];
  const usual: ReadonlySet<string> = OPENING_FILTERS[group];
  const plurals = (isWanted: (key: string) => boolean): string[] =>
    keys.filter(isWanted).map((key) => wordings[key]?.plural ?? key);
  const missing = plurals((key) => usual.has(key) && !now.has(key));
  const extra = plurals((key) => now.has(key) && !usual.has(key));
  if (missing.length === 0 && extra.length === 0) return [];
  const words =
    now.size === 0
      ? "none"
      : missing.length === 0
        ? `also ${naming(extra)}`
        : lacking(
            missing,
            plurals((key) => now.has(key)),
          );
  return [chip(group, `${title}: ${words}`, { ...filters, [group]: OPENING_FILTERS[group] })];
}

/** Whichever is shorter to say. */
function lacking(missing: readonly string[], left: readonly string[]): string {
  return left.length <= missing.length ? `only ${naming(left)}` : `without ${naming(missing)}`;
}

function naming(names: readonly string[]): string {
  return names.length > MAX_NAMED ? `${names.length} of them` : listWords(names);
}

function chip(key: string, words: string, without: Filters): FilterChip {
  return { key, words, without };
}
