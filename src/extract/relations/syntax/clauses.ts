/**
 * Links the verbs of a chunked sentence to their subjects and governors by one pass with a stack of open clauses:
 * relative clauses and asides are stepped over, coordinated verbs share a subject, infinitives and gerunds borrow one.
 */
import { meetMark } from "./clause-marks.ts";
import { meetNoun } from "./clause-nouns.ts";
import { coordinateBase } from "./coordinated-verbs.ts";
import { linkFinite } from "./finite-verbs.ts";
import { linkGerund } from "./gerunds.ts";
import { opensHypothesis } from "./hypotheses.ts";
import { mainContext, previous } from "./linking.ts";
import type { Linking } from "./linking.ts";
import { linkInfinitive } from "./infinitives.ts";
import type { Parse } from "./parse.ts";
import { isReducedParticiple, linkParticiple } from "./participles.ts";
import type { Unit, VerbUnit } from "./unit.ts";

export function linkClauses(sentence: number, units: readonly Unit[], before: Parse | null = null): Parse {
  const opening = { ...mainContext(), hypothetical: opensHypothesis(units) };
  const linking: Linking = { units, links: new Map(), hosts: new Map(), stack: [opening], waiting: [] };
  units.forEach((unit, index) => {
    if (unit.kind === "noun") meetNoun(linking, index);
    else if (unit.kind === "verb") meetVerb(linking, unit, index);
    else meetMark(linking, unit.kind, index);
  });
  return { sentence, units, links: linking.links, hosts: linking.hosts, before };
}

function meetVerb(linking: Linking, verb: VerbUnit, index: number): void {
  if (verb.form === "infinitive") linkInfinitive(linking, index);
  else if (verb.form === "gerund") linkGerund(linking, index);
  else if (
    verb.form === "base" &&
    verb.modal === "" &&
    previous(linking, index)?.kind === "conjunction" &&
    coordinateBase(linking, index)
  )
    return;
  else if (verb.form === "past" && isReducedParticiple(linking, index)) linkParticiple(linking, index);
  else linkFinite(linking, index);
}
