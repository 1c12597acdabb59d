/**
 * The few lines of an overview that can be followed with the eye: those that hold all together (the maximum spanning forest, after
 * Kruskal 1956), and those that are among the strongest at both their ends.
 */

/** Names of communities, and how much there is between them. */
export interface WeightedTie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** So many of the strongest ties at either end. */
const STRONGEST = 3;

/** The strongest first; between two that weigh the same the order of `ties` decides. */
export function backbone<Tie extends WeightedTie>(ties: readonly Tie[]): readonly Tie[] {
  const parents = new Map<string, string>();
  const stronger = new Map<string, number>();
  return ties
    .toSorted((left, right) => right.weight - left.weight)
    .filter(({ source, target }) => {
      const ranks = [source, target].map((end) => {
        const rank = stronger.get(end) ?? 0;
        stronger.set(end, rank + 1);
        return rank;
      });
      const [from, to] = [rootOf(parents, source), rootOf(parents, target)];
      if (from !== to) parents.set(from, to);
      return from !== to || ranks.every((rank) => rank < STRONGEST);
    });
}

function rootOf(parents: ReadonlyMap<string, string>, name: string): string {
  let root = name;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  return root;
}
