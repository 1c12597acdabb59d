/**
 * Groups coordinated noun phrases before any frame runs: "A, B and C", "A as well as B", "A (with B)".
 * A conjunction that joins clauses ("bought A and B sued C") is left alone.
 */
import type { Noun, NounUnit, Unit } from "./unit.ts";
import { CLAUSE_VERBS } from "./closed-words.ts";

/** `units` with each coordination replaced by one noun unit. */
export function joinCoordinations(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  let index = 0;
  while (index < units.length) {
    const unit = units[index];
    if (unit === undefined) break;
    const end = unit.kind === "noun" ? coordinationEnd(units, index, joined) : index + 1;
    joined.push(end > index + 1 ? merge(units.slice(index, end)) : unit);
    index = end;
  }
  return joined;
}

/** Index after the last unit of the coordination that starts at noun `start`; `start + 1` when there is none. */
function coordinationEnd(units: readonly Unit[], start: number, before: readonly Unit[]): number {
  let end = start + 1;
  let index = start + 1;
  let commas = 0;
  for (;;) {
    let next = index;
    if (units[next]?.kind === "comma") next += 1;
    const conjunction = units[next];
    const joins = conjunction?.kind === "conjunction" && conjunction.word !== "but" && conjunction.word !== "yet";
    if (joins) next += 1;
    if (joins && units[next]?.kind === "adverb") next += 1;
    if (next === index || (!joins && units[index]?.kind !== "comma")) break;
    const noun = units[next];
    if (noun?.kind !== "noun") break;
    if (!joins && !mayBeListed(noun)) break;
    if (joins) {
      if (opensClause(units, next, before)) break;
      return extendAfterAnd(units, next + 1);
    }
    commas += 1;
    if (commas > 30) break;
    index = next + 1;
  }
  return end;
}

/** "A and B and C": further conjunctions join the same list. */
function extendAfterAnd(units: readonly Unit[], from: number): number {
  let end = from;
  for (;;) {
    const conjunction = units[end];
    const noun = units[end + 1];
    if (conjunction?.kind !== "conjunction" || conjunction.word === "but" || noun?.kind !== "noun" || units[end + 2]?.kind === "verb") return end;
    end += 2;
  }
}

/** Between commas only names and bare nouns are list members; "a maker of chips" is an apposition. */
function mayBeListed(unit: NounUnit): boolean {
  const noun = unit.members[0];
  if (noun === undefined) return false;
  return noun.proper || noun.entities.length > 0 || noun.possessors.length > 0 || !noun.determined;
}

/** Whether the noun after "and" is the subject of its own clause, because the clause so far has a verb that takes no clause. */
function opensClause(units: readonly Unit[], noun: number, before: readonly Unit[]): boolean {
  const verb = units[noun + 1];
  const afterAdverb = verb?.kind === "adverb" ? units[noun + 2] : verb;
  if (afterAdverb?.kind !== "verb") return false;
  if (afterAdverb.form !== "finite" && afterAdverb.form !== "past") return false;
  for (let index = before.length - 1; index >= 0; index--) {
    const unit = before[index];
    if (unit === undefined || unit.kind === "break" || unit.kind === "subordinator" || unit.kind === "that") return false;
    if (unit.kind === "relative") return false;
    if (unit.kind === "verb" && unit.form !== "gerund") return !(CLAUSE_VERBS.has(unit.lemma) && index === before.length - 1);
  }
  return false;
}

function merge(units: readonly Unit[]): NounUnit {
  const members: Noun[] = [];
  for (const unit of units) if (unit.kind === "noun") members.push(...unit.members);
  return { kind: "noun", first: units[0]?.first ?? 0, last: units.at(-1)?.last ?? 0, members: sharePossessors(members) };
}

/** "A and B's venture": when bare names precede a possessor, the last phrase belongs to all of them. */
function sharePossessors(members: readonly Noun[]): readonly Noun[] {
  const last = members.at(-1);
  const owners = members.slice(0, -1);
  if (last === undefined || last.possessors.length === 0 || last.words.length + last.head.length === 0 || last.entities.length > 0) return members;
  if (!owners.every((owner) => owner.entities.length > 0 && owner.last - owner.first <= 4)) return members;
  return [{ ...last, possessors: [...owners.flatMap((owner) => owner.entities), ...last.possessors] }];
}
