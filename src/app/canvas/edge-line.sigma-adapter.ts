/** Sigma's program for every edge of the page: straight or bent, solid, dashed or dotted, with or without a head; see edge-shaders.ts. */
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Line } from "../view/scene/edge-look.ts";
import { EDGE_FRAGMENT_SHADER, EDGE_MESH, EDGE_VERTEX_SHADER, LINE_CODES } from "./edge-shaders.ts";

/** What an edge of the drawn graph carries besides what Sigma knows. */
export interface EdgeLineData {
  readonly curvature: number;
  readonly line: Line;
  readonly isDirected: boolean;
}

const UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio"] as const;

const { TRIANGLES, FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;

export class EdgeLineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: EDGE_MESH.length,
      VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_radii", size: 2, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_bend", size: 1, type: FLOAT },
        { name: "a_line", size: 1, type: FLOAT },
        { name: "a_arrow", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_mesh", size: 3, type: FLOAT }],
      CONSTANT_DATA: EDGE_MESH,
    };
  }

  // Sigma's own signature.
  // eslint-disable-next-line eslint/max-params
  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<EdgeLineData>,
  ): void {
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size,
        target.size,
        data.size,
        data.curvature ?? 0,
        LINE_CODES[data.line ?? "solid"],
        data.isDirected === true ? 1 : 0,
        floatColor(data.color),
        edgeIndex,
      ],
      startIndex,
    );
  }

  override setUniforms(
    { matrix, width, height, sizeRatio, pixelRatio }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform2f(uniformLocations["u_dimensions"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, pixelRatio);
  }
}
