/** A graph too large for one picture, gathered into its communities: each one node, all relations between two of them one line. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { RelationType } from "../../../model/ontology.ts";
import { shortLabel } from "../scene/short-label.ts";
import { backbone } from "./backbone.ts";
import type { CommunityTable } from "./community-table.ts";
import { communityWords } from "./community-words.ts";

export interface Community {
  /** Of its node on the overview; no id of the graph is one. */
  readonly key: string;
  /** "Nvidia, TSMC and 41 more". */
  readonly words: string;
  /** Its best connected member that passes the filters, for where room is scarce. */
  readonly name: string;
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
  /** Number of them. */
  readonly weight: number;
  /** The type of most of them; null where none has the most. */
  readonly type: RelationType | null;
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

/** Gathers the nodes in `passing` by the relations in `relations`. What is in no community, or in one too small, is left out. */
export function toOverview(
  graph: RelataGraph,
  { communities, placeOf, points }: CommunityTable,
  { passing, relations }: { readonly passing: ReadonlySet<string>; readonly relations: Iterable<string> },
): Overview {
  const shown = points.flatMap(({ x, y }, place): Community[] => {
    const [leader = "", ...others] = communities[place] ?? [];
    const members = [leader, ...others].filter((node) => passing.has(node));
    const [first] = members;
    if (first === undefined) return [];
    const words = communityWords(members, (node) => graph.getNodeAttribute(node, "label"));
    const name = shortLabel(graph.getNodeAttribute(first, "label"));
    return [{ key: communityKey(leader), words, name, members, leader, x, y }];
  });
  const keys = communities.map(([leader = ""]) => communityKey(leader));
  const keyOf = (node: string): string | undefined => {
    return passing.has(node) ? keys[placeOf.get(node) ?? -1] : undefined;
  };
  const isShown = new Set(shown.map(({ key }) => key));
  const ties = bundled(graph, relations, keyOf).filter(
    ({ source, target }) => isShown.has(source) && isShown.has(target),
  );
  return {
    communities: shown.sort((left, right) => right.members.length - left.members.length),
    ties: backbone(ties),
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
    const [source, target] = inOrder(keyOf(graph.source(edge)), keyOf(graph.target(edge)));
    if (source === undefined || target === undefined || source === target) continue;
    const { kind } = graph.getEdgeAttributes(edge);
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
    ...weighed(types),
  }));
}

/** Relations count whichever way they go. */
function inOrder(one: string | undefined, other: string | undefined): readonly (string | undefined)[] {
  return one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
}

function weighed(types: ReadonlyMap<RelationType, number>): Pick<Tie, "weight" | "type"> {
  const weight = [...types.values()].reduce((sum, count) => sum + count, 0);
  const most = [...types].find(([, count]) => 2 * count > weight);
  return { weight, type: most?.[0] ?? null };
}
