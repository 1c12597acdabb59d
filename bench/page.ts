/**
 * How quickly the page answers, against its goals: `npm run -s build && npx tsx bench/page.ts [search] [pointing] [layout] [overview]`,
 * all unless some are named.
 */
import { report } from "./page/figure.ts";
import { measureLayout } from "./page/measure-layout.ts";
import { measureOverview } from "./page/measure-overview.ts";
import { measurePointing } from "./page/measure-pointing.ts";
import { measureSearch } from "./page/measure-search.ts";

const MEASURES = {
  search: measureSearch,
  pointing: measurePointing,
  layout: measureLayout,
  overview: measureOverview,
} as const;

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(MEASURES))
  if (wanted.length === 0 || wanted.includes(name)) (await measure()).forEach(report);
