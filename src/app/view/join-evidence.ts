/** What speaks for two entities being one: names, partners they share, and sentences in which both stand. */
import type { RelataGraph } from "../../graph/graph-model.ts";
import type { ArticleRecord, LocalEntity } from "../../model/record.ts";
import type { Evidence } from "../../model/span.ts";
import { evidenceAt } from "../../model/span.ts";
import { nodeOfLocal, type NodesByKey } from "./node-of-name.ts";
import { entityAt } from "./relation-words.ts";

/** Other parties that both have relations with, as node ids by label. */
export function sharedPartners(graph: RelataGraph, left: string, right: string): string[] {
  const partners = partnersOf(graph, right);
  const label = (node: string): string => graph.getNodeAttribute(node, "label");
  return [...partnersOf(graph, left)]
    .filter((node) => partners.has(node))
    .sort((one, other) => label(one).localeCompare(label(other)));
}

/** Ids of the articles that mention both. */
export function sharedArticles(graph: RelataGraph, left: string, right: string): string[] {
  const others = new Set(entityAt(graph, right)?.articles);
  return (entityAt(graph, left)?.articles ?? []).filter((article) => others.has(article));
}

/** Sentences of one article that name both. Two things named side by side are seldom one. */
export function sentencesWithBoth(
  record: ArticleRecord,
  nodes: NodesByKey,
  left: string,
  right: string,
): Evidence[] {
  const { text } = record.article;
  const starts = (node: string): number[] =>
    record.entities
      .filter((entity: LocalEntity) => nodeOfLocal(nodes, entity) === node)
      .flatMap(({ mentions }) => mentions.map(([start]) => start));
  const [ofLeft, ofRight] = [starts(left), starts(right)];
  if (ofLeft.length === 0 || ofRight.length === 0) return [];
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  return [...sentences.segment(text)].flatMap(({ index, segment }) => {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    const stands = (place: number): boolean => start <= place && place < end;
    return ofLeft.some(stands) && ofRight.some(stands) ? [evidenceAt(text, { start, end })] : [];
  });
}

function partnersOf(graph: RelataGraph, node: string): ReadonlySet<string> {
  const partners = new Set<string>();
  graph.forEachEdge(node, (_, { edge }, source, target) => {
    if (edge === "relation") partners.add(source === node ? target : source);
  });
  return partners;
}
