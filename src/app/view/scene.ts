/** A whole picture as data: what the canvas shows for one state of the graph, the filters, the selection and the theme. */
import type { NodeAttributes, RelataGraph } from "../../graph/graph-model.ts";
import type { PositionTable } from "../../pipeline/workspace.ts";
import type { VisibleGraph } from "../state/app-state.ts";
import { curvatures } from "./curvatures.ts";
import { type EdgeLook, edgeLook } from "./edge-look.ts";
import { shortLabel } from "./short-label.ts";
import { type NodeLook, nodeLook } from "./node-look.ts";
import { nodeSizes } from "./node-sizes.ts";
import type { Theme } from "./theme.ts";

export interface SceneNode extends NodeLook {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels at the opening zoom. */
  readonly size: number;
  readonly label: string;
  readonly kind: NodeAttributes["kind"];
}

export interface SceneEdge extends EdgeLook {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Bend as a share of the edge's length; 0 is straight. */
  readonly curvature: number;
  readonly isDirected: boolean;
}

export interface Scene {
  readonly theme: Theme;
  /** Largest first, the order in which they claim room for their labels. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

export interface SceneInput {
  readonly graph: RelataGraph;
  readonly visible: VisibleGraph;
  readonly positions: PositionTable;
  readonly theme: Theme;
}

const ORIGIN = { x: 0, y: 0 };

export function toScene({ graph, visible, positions, theme }: SceneInput): Scene {
  const sizes = nodeSizes(graph, visible.nodes);
  const nodes = [...visible.nodes].map((key): SceneNode => {
    const attributes = graph.getNodeAttributes(key);
    return {
      key,
      ...(positions[key] ?? ORIGIN),
      size: sizes.get(key) ?? 0,
      label: shortLabel(attributes.label),
      kind: attributes.kind,
      ...nodeLook(attributes, theme),
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
  return { theme, edges, nodes: nodes.sort((left, right) => right.size - left.size) };
}
