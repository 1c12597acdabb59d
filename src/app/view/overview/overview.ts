/** A graph too large for one picture, gathered into its communities: each one node, all relations between two of them one line. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { RELATION_TYPES, type RelationType } from "../../../model/ontology.ts";
import type { CommunityTable } from "./community-table.ts";
import { communityWords } from "./community-words.ts";

export interface Community {
  /** Of its node on the overview; no id of the graph is one. */
  readonly key: string;
  /** "Nvidia, TSMC and 41 more". */
  readonly words: string;
  /** Those that pass the filters, the best connected first; at least one. */
  readonly members: readonly string[];
  /** Known by this node whatever is filtered: the best connected of all. */
  readonly leader: string;
  readonly x: number;
  readonly y: number;
}

/** All relations between two communities. */
export interface Tie {
  readonly key: string;
  /** Keys of communities. */
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** The commonest type among them. */
  readonly type: RelationType;
}

export interface Overview {
  /** Those with a member that passes, largest first. */
  readonly communities: readonly Community[];
  readonly ties: readonly Tie[];
}

interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly types: Map<RelationType, number>;
}

/** Lines drawn for the sake of each community at most, its strongest; with all of them none could be followed. */
const TIES_EACH = 3;

/** Gathers the nodes in `passing` by the relations in `relations`. What is in no community, or in one too small, is left out. */
export function toOverview(
  graph: RelataGraph,
  { communities, placeOf, points }: CommunityTable,
  { passing, relations }: { readonly passing: ReadonlySet<string>; readonly relations: Iterable<string> },
): Overview {
  const shown = points.flatMap(({ x, y }, place): Community[] => {
    const [leader = "", ...others] = communities[place] ?? [];
    const members = [leader, ...others].filter((node) => passing.has(node));
    const words = communityWords(members.map((node) => graph.getNodeAttribute(node, "label")));
    return members.length === 0 ? [] : [{ key: communityKey(leader), words, members, leader, x, y }];
  });
  const keyOf = (node: string): string | undefined => {
    const leader = passing.has(node) ? communities[placeOf.get(node) ?? -1]?.[0] : undefined;
    return leader === undefined ? undefined : communityKey(leader);
  };
  const isShown = new Set(shown.map(({ key }) => key));
  const ties = bundled(graph, relations, keyOf).filter(
    ({ source, target }) => isShown.has(source) && isShown.has(target),
  );
  return {
    communities: shown.sort((left, right) => right.members.length - left.members.length),
    ties: strongest(ties),
  };
}

/** Nodes that `overview` stands for. */
export function gathered({ communities }: Overview): ReadonlySet<string> {
  return new Set(communities.flatMap(({ members }) => members));
}

function communityKey(leader: string): string {
  return `community:${leader}`;
}

function bundled(
  graph: RelataGraph,
  relations: Iterable<string>,
  keyOf: (node: string) => string | undefined,
): Tie[] {
  const bundles = new Map<string, Bundle>();
  for (const edge of relations) {
    const [source, target] = inOrder(graph.extremities(edge).map(keyOf));
    const { kind } = graph.getEdgeAttributes(edge);
    if (source === undefined || target === undefined || source === target) continue;
    if (kind === "about" || kind === "says") continue;
    const key = `${source} ${target}`;
    const bundle = bundles.get(key) ?? { source, target, types: new Map<RelationType, number>() };
    bundle.types.set(kind, (bundle.types.get(kind) ?? 0) + 1);
    bundles.set(key, bundle);
  }
  return [...bundles].map(([key, { source, target, types }]) => ({
    key,
    source,
    target,
    count: [...types.values()].reduce((sum, count) => sum + count, 0),
    type: commonest(types),
  }));
}

/** Relations count whichever way they go. */
function inOrder([one, other]: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
}

/** In doubt the first in the order of the ontology. */
function commonest(types: ReadonlyMap<RelationType, number>): RelationType {
  return RELATION_TYPES.reduce((best, type) =>
    (types.get(type) ?? 0) > (types.get(best) ?? 0) ? type : best,
  );
}

/** The strongest first, as far as either end has few enough stronger ones. */
function strongest(ties: readonly Tie[]): readonly Tie[] {
  const taken = new Map<string, number>();
  return ties
    .toSorted((left, right) => right.count - left.count)
    .filter(({ source, target }) => {
      const counts = [source, target].map((end) => taken.get(end) ?? 0);
      for (const end of [source, target]) taken.set(end, (taken.get(end) ?? 0) + 1);
      return counts.some((count) => count < TIES_EACH);
    });
}
