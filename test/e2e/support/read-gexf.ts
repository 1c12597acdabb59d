/** What a strict reader finds in a GEXF file: throws for anything that is not well-formed XML. */
import { SaxesParser } from "saxes";

export interface GexfNode {
  readonly label: string;
  readonly x: string;
  readonly y: string;
}

export interface GexfFile {
  readonly version: string;
  readonly nodes: ReadonlyMap<string, GexfNode>;
  /** Ids of the edges. */
  readonly edges: ReadonlySet<string>;
}

export function readGexf(text: string): GexfFile {
  const nodes = new Map<string, GexfNode>();
  const edges = new Set<string>();
  let version = "";
  let current: { id: string; label: string } = { id: "", label: "" };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { id = "", label = "", x = "", y = "" } = attributes;
    if (name === "gexf") version = attributes["version"] ?? "";
    if (name === "node") current = { id, label };
    if (name === "viz:position") nodes.set(current.id, { label: current.label, x, y });
    if (name === "edge") edges.add(id);
  });
  parser.write(text).close();
  return { version, nodes, edges };
}
