/** Pairs of parties that a sentence brings together and no frame relates: what the judge of pairs would have said of them. */
import { isParty, type RelationType } from "../../model/ontology.ts";
import type { RelationStatement } from "../../model/record.ts";
import type { Sentence } from "../../text/document.ts";
import type { Reading } from "../reading.ts";
import { judgePair } from "./judge-pair.ts";
import { pairScene } from "./pair-scene.ts";

/** A relation that the words make likely and that extraction does not draw. */
export interface GuessedPair {
  readonly type: RelationType;
  /** Local ids; of types without direction in text order. */
  readonly source: string;
  readonly target: string;
  readonly chance: number;
  readonly sentence: Sentence;
}

/** Guesses below this are noise. */
const LEAST_CHANCE = 0.3;

/** In text order; `relations` are those of the reading. */
export function guessPairs(reading: Reading, relations: readonly RelationStatement[]): GuessedPair[] {
  const parties = new Set(reading.entities.flatMap(({ id, kind }) => (isParty(kind) ? [id] : [])));
  const related = new Set(relations.map(({ source, target }) => pairKey(source, target)));
  return reading.document.sentences.flatMap((sentence) => {
    const here = reading.references.filter((reference) => reference.sentence === sentence.index);
    const present = [...new Set(here.flatMap(({ entities }) => entities))].filter((id) => parties.has(id));
    return present.flatMap((one, at) =>
      present
        .slice(at + 1)
        .filter((other) => !related.has(pairKey(one, other)))
        .flatMap((other) => guess(reading, [one, other], { sentence, relations })),
    );
  });
}

function guess(
  reading: Reading,
  pair: readonly [string, string],
  { sentence, relations }: { readonly sentence: Sentence; readonly relations: readonly RelationStatement[] },
): GuessedPair[] {
  const scene = pairScene(reading, pair, [sentence.index, sentence.index], relations);
  const judged = scene === null ? null : judgePair(scene);
  if (scene === null || judged === null || judged.chance < LEAST_CHANCE) return [];
  const { relation, chance } = judged;
  const ends = [scene.left, scene.right].map(({ entities: [id = ""] }) => id);
  const [source = "", target = ""] = relation.source === "right" ? ends.toReversed() : ends;
  return [{ type: relation.type, source, target, chance, sentence }];
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
