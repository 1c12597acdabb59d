/** Where a text brings two parties closest together, and what the frames found between them. */
import type { RelationStatement } from "../../model/record.ts";
import type { Reading, Reference } from "../reading.ts";
import { pairLabel } from "./pair-labels.ts";
import type { PairScene } from "./pair-words.ts";

/**
 * The scene of the parties `one` and `other` (local ids) in the sentences from `first` to `last`, which count as one stretch;
 * `null` when one of the two is not referred to there. `relations` are those of the reading.
 */
export function pairScene(
  reading: Reading,
  [one, other]: readonly [string, string],
  [first, last]: readonly [first: number, last: number],
  relations: readonly RelationStatement[],
): PairScene | null {
  const { tokens, references } = stretch(reading, first, last);
  const [left, right] = closest(references, one, other) ?? [];
  if (left === undefined || right === undefined) return null;
  return {
    tokens,
    references,
    left,
    right,
    framed: framedBetween(relations, left, right),
    framedBeside: framedBeside(relations, left, right),
  };
}

/** Tokens of several sentences in one row, and the references moved to their places in it. */
function stretch(
  { document, references }: Reading,
  first: number,
  last: number,
): Pick<PairScene, "tokens" | "references"> {
  const sentences = document.sentences.slice(first, last + 1);
  let passed = 0;
  const offsets = new Map<number, number>();
  for (const { index, tokens } of sentences) {
    offsets.set(index, passed);
    passed += tokens.length;
  }
  return {
    tokens: sentences.flatMap(({ tokens }) => tokens),
    references: references.flatMap((reference) => {
      const offset = offsets.get(reference.sentence);
      return offset === undefined
        ? []
        : [{ ...reference, first: reference.first + offset, last: reference.last + offset }];
    }),
  };
}

/** The references with the fewest tokens between them, in text order; one that means both parties is neither. */
function closest(
  references: readonly Reference[],
  one: string,
  other: string,
): readonly [Reference, Reference] | null {
  let best: readonly [Reference, Reference] | null = null;
  let before: Reference | null = null;
  for (const reference of references) {
    if (reference.entities.length !== 1 || !reference.entities.some((id) => id === one || id === other))
      continue;
    if (before !== null && before.entities[0] !== reference.entities[0]) {
      const gap = reference.first - before.last;
      if (best === null || gap < best[1].first - best[0].last) best = [before, reference];
    }
    before = reference;
  }
  return best;
}

function framedBetween(
  relations: readonly RelationStatement[],
  { entities: [left] }: Reference,
  { entities: [right] }: Reference,
): string[] {
  return relations.flatMap(({ type, source, target, rule }) => {
    const isForward = source === left && target === right;
    if (!isForward && !(source === right && target === left)) return [];
    const label = pairLabel({ type, source: isForward ? "left" : "right" });
    return [label, `${label} by ${rule}`];
  });
}

/** "acquisition left to other": what one of the two, or neither, has with somebody else. */
function framedBeside(
  relations: readonly RelationStatement[],
  { entities: [left] }: Reference,
  { entities: [right] }: Reference,
): string[] {
  const sideOf = (id: string): string => (id === left ? "left" : id === right ? "right" : "other");
  return relations.flatMap(({ type, source, target }) => {
    const [from, to] = [sideOf(source), sideOf(target)];
    return from === "other" || to === "other" ? [`${type} ${from} to ${to}`] : [];
  });
}
