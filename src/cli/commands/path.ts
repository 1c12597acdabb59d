/** `relata path`: how two entities are connected, one quoted sentence per step. */
import { findPath, type Hop } from "../../graph/query/path.ts";
import type { RelataGraph } from "../../graph/graph-model.ts";
import { RELATION_TABLE } from "../../model/ontology.ts";
import { type Command, STORE_OPTION } from "../command.ts";
import { getEntities } from "../find-entity.ts";
import { withWorkspace } from "../open.ts";

export const path: Command = {
  name: "path",
  usage: "path A B",
  summary: "how two entities are connected, with a sentence for each step",
  options: STORE_OPTION,
  arity: [2, 2],
  run: (run) =>
    withWorkspace(run, async ({ graph }) => {
      const { terminal, options } = run;
      const [from, to] = getEntities(graph, run.args);
      if (from === undefined || to === undefined) return false;
      const hops = findPath(graph, from.id, to.id);
      if (hops === null) terminal.note(`No relations connect ${from.entity.label} and ${to.entity.label}.`);
      else if (options.flag("json"))
        terminal.json(hops.map((hop) => ({ ...hop, relations: relationsOf(graph, hop) })));
      else for (const hop of hops) for (const line of hopLines(graph, hop)) terminal.line(line);
      return hops !== null;
    }),
};

function relationsOf(graph: RelataGraph, hop: Hop): object[] {
  return hop.edges.map((edge) => ({
    source: graph.getNodeAttribute(graph.source(edge), "label"),
    target: graph.getNodeAttribute(graph.target(edge), "label"),
    ...graph.getEdgeAttributes(edge),
  }));
}

function hopLines(graph: RelataGraph, hop: Hop): string[] {
  return hop.edges.flatMap((edge) => {
    const relation = graph.getEdgeAttributes(edge);
    if (relation.edge !== "relation") return [];
    const source = graph.getNodeAttribute(graph.source(edge), "label");
    const target = graph.getNodeAttribute(graph.target(edge), "label");
    const [first] = relation.evidence;
    const quote = first === undefined ? [] : [`    “${first.quote.replace(/\s+/gu, " ")}”`];
    return [`${source} ${RELATION_TABLE[relation.kind].forward} ${target}  [${relation.status}]`, ...quote];
  });
}
