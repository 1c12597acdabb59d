/** What an article would do to the graph, in a few lines, before it is kept. */
import type { GraphChange, RelataGraph } from "../../../graph/graph-model.ts";
import type { Preview } from "../../../pipeline/workspace.ts";
import { kindCounts, listWords } from "../words/kind-words.ts";
import { type EffectKind, relationEffect } from "./relation-effect.ts";
import { entityAt } from "../words/relation-words.ts";
import { counted } from "../words/summary.ts";

/** Lines such as "Adds 3 companies, 4 relations and 12 claims."; none where nothing changes. */
export function previewSummary(graph: RelataGraph, { record, change }: Preview): string[] {
  const effects = record.relations.map((statement) => relationEffect(graph, change, statement).effect);
  const many = (effect: EffectKind): number => effects.filter((one) => one === effect).length;
  const relations = (count: number): string => counted(count, "relation", "relations");
  return [
    ...addedLine(change),
    ...line(many("supports"), (count) => `Supports ${relations(count)} already known.`),
    ...line(many("confirms"), (count) => `Confirms ${relations(count)} known as rumoured or denied.`),
    ...line(many("contradicts"), (count) => `Contradicts what is known in ${relations(count)}.`),
    ...line(many("ends"), (count) => `Ends ${relations(count)}.`),
    ...joinedLines(graph, change),
  ];
}

function addedLine({ addedNodes, addedEdges }: GraphChange): string[] {
  const kinds = addedNodes.flatMap(({ attributes }) =>
    attributes.node === "entity" ? [attributes.kind] : [],
  );
  const relations = addedEdges.filter(({ attributes }) => attributes.edge === "relation").length;
  const claims = addedNodes.filter(({ attributes }) => attributes.node === "claim").length;
  const parts = [
    ...(kinds.length === 0 ? [] : [kindCounts(kinds)]),
    ...(relations === 0 ? [] : [counted(relations, "relation", "relations")]),
    ...(claims === 0 ? [] : [counted(claims, "claim", "claims")]),
  ];
  return parts.length === 0 ? [] : [`Adds ${parts.length === 1 ? parts[0] : listWords(parts)}.`];
}

/** Entities that the article shows to be one. */
function joinedLines(graph: RelataGraph, change: GraphChange): string[] {
  const heirs = [...change.addedNodes, ...change.changedNodes];
  return change.droppedNodes.flatMap((id) => {
    const dropped = entityAt(graph, id);
    if (dropped === null) return [];
    const heir = heirs.find(
      ({ attributes }) =>
        attributes.node === "entity" && dropped.keys.some((key) => attributes.keys.includes(key)),
    );
    return heir === undefined || heir.attributes.label === dropped.label
      ? []
      : [`Takes ${dropped.label} and ${heir.attributes.label} for one.`];
  });
}

function line(count: number, words: (count: number) => string): string[] {
  return count === 0 ? [] : [words(count)];
}
