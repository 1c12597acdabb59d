/**
 * The whole selection as node-link JSON, as D3 and networkx read it: nothing is flattened, every sentence is there.
 * One node or link stands on a line, keys keep one order: the same graph gives the same bytes.
 */
import type { EdgeEntry, NodeEntry } from "../graph/graph-model.ts";
import { inChunks } from "./chunks.ts";
import { jsonItems } from "./json-items.ts";
import type { SelectedGraph } from "./select-graph.ts";
import { placeOf, type WriteOptions } from "./write-options.ts";

/** Writes `{directed, multigraph, graph: {generator, articles}, nodes, links}`; `undirected` marks links without a direction. */
export function writeJson(graph: SelectedGraph, options: WriteOptions = {}): Iterable<string> {
  return inChunks(nodeLink(graph, options));
}

function* nodeLink(graph: SelectedGraph, options: WriteOptions): Generator<string> {
  yield '{"directed":true,"multigraph":true,"graph":{"generator":"Relata","articles":[';
  yield* jsonItems(graph.articles.values(), (article) => article);
  yield ']},\n"nodes":[';
  yield* jsonItems(graph.nodes, (node) => toNode(node, options));
  yield '],\n"links":[';
  yield* jsonItems(graph.edges, toLink);
  yield "]}\n";
}

function toNode({ key, attributes }: NodeEntry, options: WriteOptions): object {
  return { id: key, ...attributes, ...placeOf(key, options) };
}

function toLink({ key, source, target, undirected, attributes }: EdgeEntry): object {
  return { key, source, target, undirected, ...attributes };
}
