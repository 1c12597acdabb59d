/**
 * Courts are where companies meet and never a party: their names are read as plain words, so that "took B to the High Court"
 * is "took B to court".
 */
import type { LocalEntity } from "../../model/record.ts";

const COURT = /\b(?:Courts?|Tribunal|Cour|Gerichtshof|Landgericht|Oberlandesgericht|Bundesgerichtshof)\b/u;
/** Tribunals that open cases and impose fines of their own. */
const AUTHORITY = /\b(?:Competition|Antitrust|Trade|Audit|Auditors|Markets)\b/u;

export function isCourt({ kind, name }: LocalEntity): boolean {
  return kind === "organization" && COURT.test(name) && !AUTHORITY.test(name);
}
