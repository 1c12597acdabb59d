/**
 * Groups of parties that have more to do with each other than with the rest: Louvain's method (Blondel et al. 2008).
 * Nodes move to the neighbouring group that raises modularity most; then groups become nodes, until nothing moves.
 * Nodes are visited in order and ties go to the earlier group, so that the same graph gives the same groups.
 */
import type { RelationMap } from "../relation-map.ts";

/** Nodes by number, with the weights of their links and of what has become a link to itself. */
interface Level {
  readonly links: readonly ReadonlyMap<number, number>[];
  readonly loops: readonly number[];
}

/** Passes over all nodes of a level; more never moved anything on graphs tried. */
const MAX_PASSES = 20;

/** The groups, largest first; parties without a relation are in none. */
export function communities(map: RelationMap): readonly (readonly string[])[] {
  const nodes = map.filterNodes((node) => map.degree(node) > 0);
  let level = firstLevel(map, nodes);
  let groupOf = nodes.map((_, index) => index);
  for (;;) {
    const moved = moveNodes(level);
    const names = numbered(moved);
    groupOf = groupOf.map((group) => names[group] ?? 0);
    const size = Math.max(-1, ...names) + 1;
    if (size === level.links.length) break;
    level = merged(level, names, size);
  }
  const groups: string[][] = [];
  groupOf.forEach((group, index) => (groups[group] ??= []).push(nodes[index] ?? ""));
  return groups.sort((left, right) => right.length - left.length);
}

function firstLevel(map: RelationMap, nodes: readonly string[]): Level {
  const places = new Map(nodes.map((node, index) => [node, index]));
  const links = nodes.map((node) => {
    const weights = new Map<number, number>();
    map.forEachEdge(node, (_, { weight }, source, target) => {
      const other = places.get(source === node ? target : source);
      if (other !== undefined && source !== target) weights.set(other, weight);
    });
    return weights;
  });
  return { links, loops: nodes.map(() => 0) };
}

/** The group of each node once no move raises modularity any more. */
function moveNodes({ links, loops }: Level): number[] {
  const degrees = links.map((weights, node) => 2 * (loops[node] ?? 0) + sum(weights.values()));
  const total = sum(degrees);
  const group = links.map((_, node) => node);
  const weightOf = [...degrees];
  for (let pass = 0, hasMoved = true; hasMoved && pass < MAX_PASSES; pass += 1) {
    hasMoved = false;
    for (const [node, weights] of links.entries()) {
      const own = group[node] ?? node;
      const degree = degrees[node] ?? 0;
      weightOf[own] = (weightOf[own] ?? 0) - degree;
      const shared = new Map([[own, 0]]);
      for (const [other, weight] of weights) {
        const there = group[other] ?? other;
        shared.set(there, (shared.get(there) ?? 0) + weight);
      }
      const gain = (to: number): number => (shared.get(to) ?? 0) - (degree * (weightOf[to] ?? 0)) / total;
      let best = own;
      for (const to of shared.keys()) if (gain(to) > gain(best) + 1e-12) best = to;
      weightOf[best] = (weightOf[best] ?? 0) + degree;
      group[node] = best;
      hasMoved ||= best !== own;
    }
  }
  return group;
}

/** The same groups, numbered from 0 in order of appearance. */
function numbered(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return groups.map((group) => numbers.get(group) ?? 0);
}

/** The graph whose nodes are the groups. */
function merged({ links, loops }: Level, groups: readonly number[], size: number): Level {
  const next = Array.from({ length: size }, () => new Map<number, number>());
  const nextLoops = Array.from({ length: size }, () => 0);
  for (const [node, weights] of links.entries()) {
    const from = groups[node] ?? 0;
    nextLoops[from] = (nextLoops[from] ?? 0) + (loops[node] ?? 0);
    for (const [other, weight] of weights) {
      const to = groups[other] ?? 0;
      // Within a group every link is met from both of its ends.
      if (to === from) nextLoops[from] = (nextLoops[from] ?? 0) + weight / 2;
      else next[from]?.set(to, (next[from]?.get(to) ?? 0) + weight);
    }
  }
  return { links: next, loops: nextLoops };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
