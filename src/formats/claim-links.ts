/** Who says each claim and whom it is about, gathered from the edges of claims. */
import type { EdgeEntry } from "../graph/graph-model.ts";

/** Keys of entity nodes, in the order of the edges. */
export interface ClaimLinks {
  readonly speakers: readonly string[];
  readonly about: readonly string[];
}

/** The links of every claim that has any, by the claim's key. */
export function claimLinks(edges: Iterable<EdgeEntry>): ReadonlyMap<string, ClaimLinks> {
  const links = new Map<string, { speakers: string[]; about: string[] }>();
  for (const { source, target, attributes } of edges) {
    if (attributes.kind === "says") linksOf(target).speakers.push(source);
    if (attributes.kind === "about") linksOf(source).about.push(target);
  }
  return links;

  function linksOf(claim: string): { speakers: string[]; about: string[] } {
    const known = links.get(claim);
    if (known !== undefined) return known;
    const fresh = { speakers: [], about: [] };
    links.set(claim, fresh);
    return fresh;
  }
}
