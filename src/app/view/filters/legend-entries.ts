/** The legend as data: one entry per kind, type, status and claim kind, with how many of it are seen and how many there are. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import {
  CLAIM_KIND_TABLE,
  CLAIM_KINDS,
  ENTITY_KIND_TABLE,
  ENTITY_KINDS,
  RELATION_TABLE,
  RELATION_TYPES,
  STATUS_TABLE,
  STATUSES,
  type Wording,
} from "../../../model/ontology.ts";
import type { VisibleGraph } from "../../state/app-state.ts";
import type { Filters } from "../../state/look.ts";
import { toggled } from "../../state/opening-filters.ts";

export type LegendGroup = "entityKinds" | "relationTypes" | "statuses" | "claimKinds";

export interface LegendEntry {
  readonly group: LegendGroup;
  readonly key: string;
  readonly words: string;
  readonly description: string;
  /** Name of its colour token. */
  readonly color: string;
  readonly seen: number;
  readonly total: number;
  readonly isOn: boolean;
  /** The filters after the entry is switched, and with it alone of its group. */
  readonly toggled: Filters;
  readonly only: Filters;
}

export const LEGEND_GROUPS: readonly { readonly group: LegendGroup; readonly words: string }[] = [
  { group: "entityKinds", words: "Nodes" },
  { group: "relationTypes", words: "Relations" },
  { group: "statuses", words: "Status" },
  { group: "claimKinds", words: "Claims" },
];

export const LEGEND_TABLES = {
  entityKinds: [ENTITY_KINDS, ENTITY_KIND_TABLE],
  relationTypes: [RELATION_TYPES, RELATION_TABLE],
  statuses: [STATUSES, STATUS_TABLE],
  claimKinds: [CLAIM_KINDS, CLAIM_KIND_TABLE],
} as const;

/** Every entry that occurs in the graph, in the order of the ontology. */
export function legendEntries(
  graph: RelataGraph,
  visible: VisibleGraph,
  filters: Filters,
): readonly LegendEntry[] {
  const total = countItems(graph, graph.nodes(), graph.edges());
  const isWhole = visible.nodes.size === graph.order && visible.edges.size === graph.size;
  const seen = isWhole ? total : countItems(graph, visible.nodes, visible.edges);
  return LEGEND_GROUPS.flatMap(({ group }) => {
    const [keys, table] = LEGEND_TABLES[group];
    const wordings: Readonly<Record<string, Wording>> = table;
    const chosen: ReadonlySet<string> = filters[group];
    return keys.flatMap((key) => {
      const wording = wordings[key];
      const count = total.get(`${group} ${key}`) ?? 0;
      if (count === 0 || wording === undefined) return [];
      return {
        group,
        key,
        words: wording.plural,
        description: wording.description,
        color: wording.color,
        seen: seen.get(`${group} ${key}`) ?? 0,
        total: count,
        isOn: chosen.has(key),
        toggled: { ...filters, [group]: toggled(chosen, key) },
        only: { ...filters, [group]: new Set([key]) },
      };
    });
  });
}

function countItems(
  graph: RelataGraph,
  nodes: Iterable<string>,
  edges: Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const node of nodes) {
    const { node: role, kind } = graph.getNodeAttributes(node);
    count(`${role === "entity" ? "entityKinds" : "claimKinds"} ${kind}`);
  }
  for (const edge of edges) {
    const attributes = graph.getEdgeAttributes(edge);
    if (attributes.edge !== "relation") continue;
    count(`relationTypes ${attributes.kind}`);
    count(`statuses ${attributes.status}`);
  }
  return counts;
}
