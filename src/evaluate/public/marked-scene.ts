/** A marked pair as the judge of pairs sees it. */
import { pairScene } from "../../extract/pairs/pair-scene.ts";
import type { PairScene } from "../../extract/pairs/pair-words.ts";
import { findRelations } from "../../extract/relations/find-relations.ts";
import type { MarkedPair, PairEnd } from "../engine.ts";
import { readMarkedPair } from "./read-marked-pair.ts";

/** A scene, and which end of the pair stands where in it. */
export interface MarkedScene {
  readonly scene: PairScene;
  readonly left: PairEnd;
  readonly right: PairEnd;
}

/** `null` when the marks are not to be told apart in the text. */
export function markedScene(pair: MarkedPair): MarkedScene | null {
  const reading = readMarkedPair(pair);
  if (reading === null) return null;
  const places = reading.document.sentences.filter(
    ({ start, end }) =>
      (start <= pair.head.start && pair.head.start < end) ||
      (start <= pair.tail.start && pair.tail.start < end),
  );
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const scene = pairScene(reading, ["head", "tail"], [first.index, last.index], findRelations(reading));
  if (scene === null) return null;
  return scene.left.entities[0] === "head"
    ? { scene, left: "head", right: "tail" }
    : { scene, left: "tail", right: "head" };
}
