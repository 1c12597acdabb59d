/**
 * Courts are where companies meet and never a party: their names are read as plain words, so that "took B to the High Court"
 * is "took B to court".
 */
import type { LocalEntity } from "../../model/record.ts";

const COURT = /\b(?:Courts?|Tribunal|Cour|Gerichtshof|Landgericht|Oberlandesgericht|Bundesgerichtshof)\b/u;

export function isCourt({ kind, name }: LocalEntity): boolean {
  return kind === "organization" && COURT.test(name);
}
