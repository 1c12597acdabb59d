/** Other people's programs reading our files. They must be there (`npm test` installs them): a missing one fails. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

type Properties = Readonly<Record<string, unknown>>;

export interface NetworkxGraph {
  readonly directed: boolean;
  readonly nodes: readonly Properties[];
  readonly edges: readonly Properties[];
}

const NETWORKX_SCRIPT = fileURLToPath(new URL("read-with-networkx.py", import.meta.url));
const GEXF_SCHEMA = fileURLToPath(new URL("schema/gexf.rng", import.meta.url));

/** What Debian's networkx makes of `source`. */
export function readWithNetworkx(format: "gexf" | "graphml" | "json", source: string): NetworkxGraph {
  const output = execFileSync("/usr/bin/python3", [NETWORKX_SCRIPT, format], {
    input: source,
    encoding: "utf8",
  });
  return JSON.parse(output) as NetworkxGraph;
}

/** Throws with xmllint's words unless `source` follows the RELAX NG schema of GEXF 1.3. */
export function validateGexf(source: string): void {
  execFileSync("/usr/bin/xmllint", ["--noout", "--relaxng", GEXF_SCHEMA, "-"], {
    input: source,
    encoding: "utf8",
    stdio: "pipe",
  });
}
