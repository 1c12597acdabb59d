/** The same graph with the same attributes, flattened as writers without a table of columns want it. */
import type { CellValue, Column } from "../../src/formats/column.ts";
import { EDGE_COLUMNS } from "../../src/formats/edge-columns.ts";
import { nodeColumns } from "../../src/formats/node-columns.ts";
import { selectGraph, type SelectedGraph } from "../../src/formats/select-graph.ts";
import { DEFAULT_STYLE } from "../../src/formats/style.ts";
import type { GraphSnapshot } from "../../src/graph/graph-model.ts";

type Attributes = Readonly<Record<string, CellValue>>;

export interface FlatGraph {
  readonly nodes: readonly { readonly id: string; readonly attributes: Attributes }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly undirected: boolean;
    readonly attributes: Attributes;
  }[];
}

export function flatten(snapshot: GraphSnapshot): FlatGraph {
  const graph = selectGraph(snapshot);
  const { nodeColor, nodeSize, edgeColor, edgeThickness } = DEFAULT_STYLE;
  return {
    nodes: graph.nodes.map((node) => ({
      id: node.key,
      attributes: {
        label: node.attributes.label,
        ...flat(node, nodeColumns(graph), graph),
        color: rgb(nodeColor(node)),
        size: nodeSize(node, graph.degrees.get(node.key) ?? 0),
      },
    })),
    edges: graph.edges.map((edge) => ({
      id: edge.key,
      source: edge.source,
      target: edge.target,
      undirected: edge.undirected,
      attributes: {
        kind: edge.attributes.kind,
        weight: 1,
        ...flat(edge, EDGE_COLUMNS, graph),
        color: rgb(edgeColor(edge)),
        thickness: edgeThickness(edge),
      },
    })),
  };
}

function flat<Row>(row: Row, columns: readonly Column<Row>[], graph: SelectedGraph): Attributes {
  const cells = columns.map(({ title, value }) => [title, value(row, graph)] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

function rgb({ r, g, b }: { readonly r: number; readonly g: number; readonly b: number }): string {
  return `rgb(${r},${g},${b})`;
}
