/** Of very many lines the best founded stand out, and the others give way to the ground: a thicket has no strands to follow. */
import type { EdgeAttributes, RelataGraph } from "../../../graph/graph-model.ts";
import { mixColors } from "./mix-colors.ts";
import type { EdgeLook } from "./edge-look.ts";
import type { Theme } from "./theme.ts";

interface KeyedLook extends EdgeLook {
  readonly key: string;
}

/** Lines that a reader can tell apart. */
const MANY = 400;
const STANDING_OUT = 120;
/** Share of the ground in the others: the more there are, the fainter is each. */
const FADE = { least: 0.6, most: 0.85, fullFrom: 2000 } as const;
/** Width of the others in pixels. */
const THIN = 1;

/** `edges` of `graph`, the faint ones first, as they lie under the others. */
export function thinnedOut<Line extends KeyedLook>(
  graph: RelataGraph,
  edges: readonly Line[],
  { ground }: Theme,
): readonly Line[] {
  if (edges.length <= MANY) return edges;
  const strengths = new Map(edges.map(({ key }) => [key, strengthOf(graph.getEdgeAttributes(key))]));
  const [least = 0] = [...strengths.values()].sort((left, right) => right - left).slice(STANDING_OUT - 1);
  const isStrong = ({ key }: KeyedLook): boolean => (strengths.get(key) ?? 0) >= least;
  const crowd = Math.min(1, edges.length / FADE.fullFrom);
  const fade = FADE.least + (FADE.most - FADE.least) * crowd;
  const faint = edges
    .filter((edge) => !isStrong(edge))
    .map((edge) => ({ ...edge, color: mixColors(edge.color, ground, fade), width: THIN }));
  return [...faint, ...edges.filter(isStrong)];
}

function strengthOf(attributes: EdgeAttributes): number {
  return attributes.edge === "relation" ? attributes.origins + attributes.confidence : 0;
}
