/** How the graph is looked at when the page opens. */
import type { Look } from "./look.ts";
import { OPENING_FILTERS } from "./opening-filters.ts";

export const OPENING_LOOK: Look = {
  filters: OPENING_FILTERS,
  trail: [],
  expanded: new Map(),
  isWhole: false,
  isTable: false,
  mapping: { color: "kind", size: "relations" },
  labels: 0.5,
  arranged: new Map(),
  pins: new Map(),
};
