/** What keeping an article would do to the graph, in a few lines: of what was read in it only what is kept counts. */
import type { EntityNode, GraphChange, RelataGraph } from "../../../graph/graph-model.ts";
import type { EntityKind } from "../../../model/ontology.ts";
import type { Preview } from "../../../pipeline/workspace.ts";
import { groupOfKind, nameKey } from "../../../text/name-key.ts";
import { kindCounts, listWords } from "../words/kind-words.ts";
import { entityAt } from "../words/relation-words.ts";
import { counted } from "../words/summary.ts";
import { type PreviewCorrections, restatementOf } from "./preview-corrections.ts";
import { type EffectKind, relationEffect } from "./relation-effect.ts";

/**
 * Lines such as "Adds 3 companies, 4 relations and 12 claims."; none where nothing changes. `preview` tells what the article as it
 * was read would change, so what a corrected relation does to the graph is not known: it has a line of its own.
 */
export function previewSummary(
  graph: RelataGraph,
  preview: Preview,
  corrections: PreviewCorrections,
): string[] {
  const { record, change } = preview;
  const kept = record.relations.filter(({ id }) => !corrections.leftOut.has(id));
  const asRead = kept.filter((statement) => restatementOf(statement, corrections.relations) === null);
  const effects = asRead.map((statement) => relationEffect(graph, change, statement).effect);
  const many = (effect: EffectKind): number => effects.filter((one) => one === effect).length;
  const relations = (count: number): string => counted(count, "relation", "relations");
  return [
    ...addedLine(preview, corrections, new Set(asRead.map(({ id }) => id))),
    ...line(kept.length - asRead.length, (count) => `Keeps ${relations(count)} as corrected.`),
    ...line(many("supports"), (count) => `Supports ${relations(count)} already known.`),
    ...line(many("confirms"), (count) => `Confirms ${relations(count)} known as rumoured or denied.`),
    ...line(many("contradicts"), (count) => `Contradicts what is known in ${relations(count)}.`),
    ...line(many("ends"), (count) => `Ends ${relations(count)}.`),
    ...joinedLines(graph, change),
  ];
}

/** `asRead` holds the ids of the relations that are kept as they were read. */
function addedLine(
  { record, change }: Preview,
  corrections: PreviewCorrections,
  asRead: ReadonlySet<string>,
): string[] {
  const { addedNodes, addedEdges } = change;
  const kindOf = correctedKinds(record, corrections);
  const kinds = addedNodes.flatMap(({ attributes }) =>
    attributes.node === "entity" ? [kindOf(attributes)] : [],
  );
  const relations = addedEdges.filter(
    ({ attributes }) =>
      attributes.edge === "relation" && attributes.evidence.some(({ statement }) => asRead.has(statement)),
  ).length;
  const claims = addedNodes.filter(
    ({ key, attributes }) => attributes.node === "claim" && !corrections.leftOut.has(key),
  ).length;
  const parts = [
    ...(kinds.length === 0 ? [] : [kindCounts(kinds)]),
    ...(relations === 0 ? [] : [counted(relations, "relation", "relations")]),
    ...(claims === 0 ? [] : [counted(claims, "claim", "claims")]),
  ];
  return parts.length === 0 ? [] : [`Adds ${parts.length === 1 ? parts[0] : listWords(parts)}.`];
}

/** Names stay in the graph, whatever is left out of what is said of them; only their kinds are corrected. */
function correctedKinds(
  { entities }: Preview["record"],
  corrections: PreviewCorrections,
): (entity: EntityNode) => EntityKind {
  const kindOf = new Map(
    entities.flatMap(({ id, kind, name }) => {
      const wanted = corrections.entities.get(id)?.kind;
      return wanted === undefined ? [] : [[nameKey(groupOfKind(kind), name), wanted] as const];
    }),
  );
  return ({ keys, kind }) => keys.flatMap((key) => kindOf.get(key) ?? [])[0] ?? kind;
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
