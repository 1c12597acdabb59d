/** The size of the graph in words: "49 articles · 180 companies · 240 relations · 400 claims". */
import type { RelataGraph } from "../../../graph/graph-model.ts";

export function summaryWords(graph: RelataGraph): string {
  const companies = graph.filterNodes((_, { kind }) => kind === "company").length;
  const claims = graph.filterNodes((_, { node }) => node === "claim").length;
  const relations = graph.filterEdges((_, { edge }) => edge === "relation").length;
  return [
    counted(graph.getAttribute("articles").length, "article", "articles"),
    counted(companies, "company", "companies"),
    counted(relations, "relation", "relations"),
    counted(claims, "claim", "claims"),
  ].join(" · ");
}

/** "1 claim", "1,204 claims". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
