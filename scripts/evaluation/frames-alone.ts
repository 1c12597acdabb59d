/** Our engine with frames alone for given pairs, so that it is known what the judge of pairs adds. */
import type { DrawnRelation, Engine, MarkedPair } from "../../src/evaluate/engine.ts";
import { OWN_ENGINE } from "../../src/evaluate/own-engine.ts";
import { isPairEnd, readMarkedPair } from "../../src/evaluate/public/read-marked-pair.ts";
import { findRelations } from "../../src/extract/relations/find-relations.ts";

export const FRAMES_ALONE: Engine = { ...OWN_ENGINE, name: "frames", relate };

function relate(pair: MarkedPair): DrawnRelation[] {
  const reading = readMarkedPair(pair);
  if (reading === null) return [];
  return findRelations(reading).flatMap(({ type, source, target, confidence }) =>
    isPairEnd(source) && isPairEnd(target) ? [{ type, source, confidence }] : [],
  );
}
