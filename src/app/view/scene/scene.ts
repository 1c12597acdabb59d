/** A whole picture as data: what the canvas shows for one state of the graph, the filters, the selection and the theme. */
import type { NodeAttributes, RelataGraph } from "../../../graph/graph-model.ts";
import type { PositionTable } from "../../../pipeline/workspace.ts";
import type { NodeGroups, VisibleGraph } from "../../state/app-state.ts";
import type { Look } from "../../state/look.ts";
import { curvatures } from "./curvatures.ts";
import { type EdgeLook, edgeLook } from "./edge-look.ts";
import { shortLabel } from "./short-label.ts";
import { type NodeLook, nodeLook } from "./node-look.ts";
import type { Theme } from "./theme.ts";
import { thinnedOut } from "./thinning.ts";

export interface SceneNode extends NodeLook {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels at the opening zoom. */
  readonly size: number;
  readonly label: string;
  /** Said in the stead of the label where the node is in focus or read aloud. */
  readonly words?: string;
  /** Said inside the node, where it is large enough. */
  readonly inside?: string;
  readonly kind: NodeAttributes["kind"];
  /** Stands where the reader put it. */
  readonly isPinned: boolean;
}

export interface SceneEdge extends EdgeLook {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Bend as a share of the edge's length; 0 is straight. */
  readonly curvature: number;
  readonly isDirected: boolean;
  /** Said in the middle of it when it is pointed at. */
  readonly label?: string;
}

export interface Scene {
  /** Another map is shown from the start, not from where the one before was looked at. */
  readonly map: string;
  readonly theme: Theme;
  /** Largest first, the order in which they claim room for their labels. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** How many labels, from 0 to 1. */
  readonly labels: number;
}

export interface SceneInput {
  readonly graph: RelataGraph;
  readonly visible: VisibleGraph;
  readonly positions: PositionTable;
  readonly look: Pick<Look, "labels" | "pins" | "arranged">;
  /** Radius of every node; see node-sizes.ts. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What colours the nodes in place of their kind. */
  readonly groups: NodeGroups | null;
  readonly theme: Theme;
}

const ORIGIN = { x: 0, y: 0 };

export function toScene({ graph, visible, positions, look, sizes, groups, theme }: SceneInput): Scene {
  const nodes = [...visible.nodes].map((key): SceneNode => {
    const attributes = graph.getNodeAttributes(key);
    return {
      key,
      ...(look.pins.get(key) ?? look.arranged.get(key) ?? positions[key] ?? ORIGIN),
      isPinned: look.pins.has(key),
      size: sizes.get(key) ?? 0,
      label: shortLabel(attributes.label),
      kind: attributes.kind,
      ...nodeLook(attributes, theme, groupColor(groups, key, theme)),
    };
  });
  const bends = curvatures(graph, visible.edges);
  const edges = [...visible.edges].map((key): SceneEdge => {
    const [source, target] = graph.extremities(key);
    return {
      key,
      source,
      target,
      curvature: bends.get(key) ?? 0,
      isDirected: graph.isDirected(key),
      ...edgeLook(graph.getEdgeAttributes(key), theme),
    };
  });
  const { map } = visible;
  return {
    map,
    theme,
    edges: thinnedOut(graph, edges, theme),
    labels: look.labels,
    nodes: nodes.sort((left, right) => right.size - left.size),
  };
}

/** Undefined where kinds colour; grey for what is in none of the largest groups. */
function groupColor(groups: NodeGroups | null, node: string, theme: Theme): string | undefined {
  if (groups === null) return undefined;
  const place = groups.placeOf.get(node);
  return (place === undefined ? undefined : theme.groups[place]) ?? theme.textSoft;
}
