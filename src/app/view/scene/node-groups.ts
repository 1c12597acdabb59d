/** Groups that colour the nodes instead of their kind: communities, or who writes most of them. The largest have a colour, the rest is grey. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { communities } from "../../../graph/query/communities.ts";
import { toRelationMap } from "../../../graph/relation-map.ts";
import { compareText } from "../../../model/order.ts";
import type { NodeGroup, NodeGroups } from "../../state/app-state.ts";
import type { Mapping } from "../../state/look.ts";
import { sourceWords } from "../filters/source-entries.ts";

/** As many as there are colours that can be told apart. */
export const MAX_GROUPS = 8;
/** Two that only have each other need no colour. */
const SMALLEST = 3;

/** Null where nodes are coloured by their kind. */
export function nodeGroups(graph: RelataGraph, by: Mapping["color"]): NodeGroups | null {
  if (by === "kind") return null;
  const groups = (by === "community" ? communityGroups(graph) : sourceGroups(graph))
    .filter(({ nodes }) => nodes.length >= SMALLEST)
    .slice(0, MAX_GROUPS);
  const placeOf = new Map(groups.flatMap(({ nodes }, place) => nodes.map((node) => [node, place])));
  return { groups, placeOf };
}

function communityGroups(graph: RelataGraph): NodeGroup[] {
  const map = toRelationMap(graph);
  return communities(map).map((nodes) => {
    const leader = nodes.reduce((best, node) => (map.degree(node) > map.degree(best) ? node : best));
    return { nodes, words: `around ${graph.getNodeAttribute(leader, "label")}` };
  });
}

/** Each entity with the publisher of most of its articles. */
function sourceGroups(graph: RelataGraph): NodeGroup[] {
  const publishers = new Map(
    graph.getAttribute("articles").map(({ id, publisher }) => [id, publisher ?? ""]),
  );
  const groups = new Map<string, string[]>();
  graph.forEachNode((node, attributes) => {
    if (attributes.node !== "entity") return;
    const source = mostFrequent(attributes.articles.map((article) => publishers.get(article) ?? ""));
    const group = groups.get(source);
    if (group === undefined) groups.set(source, [node]);
    else group.push(node);
  });
  return [...groups]
    .map(([source, nodes]) => ({ nodes, words: sourceWords(source) }))
    .sort((left, right) => right.nodes.length - left.nodes.length || compareText(left.words, right.words));
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most] = [...counts].sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]));
  return most?.[0] ?? "";
}
