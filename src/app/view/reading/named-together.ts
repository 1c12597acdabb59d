/** Where two entities are named together: articles and sentences. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { ArticleRecord, LocalEntity } from "../../../model/record.ts";
import type { Evidence } from "../../../model/span.ts";
import { evidenceAt } from "../../../model/span.ts";
import { entityAt } from "../words/relation-words.ts";
import { nodeOfLocal, type NodesByKey } from "./node-of-name.ts";

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
