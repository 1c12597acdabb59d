/** Parts of graphology-layout-forceatlas2 that come without types. */
declare module "graphology-layout-forceatlas2/iterate" {
  /** One iteration, in place. A node is ten numbers (x, y first, whether it is fixed last), an edge three. */
  const iterate: (settings: object, nodes: Float32Array, edges: Float32Array) => unknown;
  export default iterate;
}

declare module "graphology-layout-forceatlas2/helpers" {
  import type Graph from "graphology-types";
  export function graphToByteArrays(
    graph: Graph,
    getEdgeWeight: () => number,
  ): { readonly nodes: Float32Array; readonly edges: Float32Array };
}

declare module "graphology-layout-forceatlas2/defaults" {
  const defaults: object;
  export default defaults;
}
