/** Tells participles from past tenses among -ed forms without auxiliary, and links them to what they describe. */
import { chainHead, isDate, lastVerb, nounBefore, previous, previousIndex, put, top } from "./linking.ts";
import type { Linking } from "./linking.ts";
import { namesParty } from "./unit-kinds.ts";
import type { Unit } from "./unit.ts";
import { CLAUSE_VERBS } from "./verb-classes.ts";

/** "a company called Acme": what tells the name of a common noun. */
const NAMING: ReadonlySet<string> = new Set(["call", "name", "dub", "christen", "title"]);

/** An -ed form without auxiliary is a participle before "by", after a comma, or when the clause's own verb comes later. */
export function isReducedParticiple(linking: Linking, index: number): boolean {
  const { units } = linking;
  const unit = units[index];
  const before = previous(linking, index);
  const after = units[units[index + 1]?.kind === "adverb" ? index + 2 : index + 1];
  const context = top(linking);
  if (unit?.kind !== "verb") return false;
  if (before === undefined) return after?.kind === "preposition";
  if (before.kind === "conjunction") {
    const verb = lastVerb(linking, index);
    const governor = verb === null ? undefined : units[verb];
    if (governor?.kind === "verb" && governor.passive && isAgentAhead(units, index + 1)) return true;
    return verb !== null && (linking.links.get(verb)?.reduced ?? false) && context.verb !== verb;
  }
  if (before.kind === "relative") return false;
  if (before.kind === "noun" && namesParty(before) && opensClause(units[index - 2])) return false;
  if (after?.kind === "preposition" && after.word === "by" && !isByAmount(units, index + 2)) return true;
  if (before.kind === "comma")
    return (
      after?.kind === "preposition" &&
      (linking.stack.every((open) => open.verb !== null || open.subject === null) ||
        finiteAfterComma(units, index))
    );
  if (before.kind !== "noun") return false;
  if (NAMING.has(unit.lemma) && !namesParty(before)) return true;
  if (after?.kind === "noun") return false;
  if (context.verb !== null && !isNewSubject(linking, index)) return true;
  return finiteFollows(units, index);
}

export function linkParticiple(linking: Linking, index: number): void {
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = linking.units[at];
  const described = before?.kind === "noun" ? at : before?.kind === "comma" ? nounBefore(linking, at) : null;
  const subject =
    described === null || (before?.kind === "comma" && isDate(linking.units[described]))
      ? context.subject
      : described;
  put(linking, index, { subject, reduced: true, hypothetical: context.hypothetical });
  if (subject === null) linking.waiting.push(index);
}

/** "the memorandum *that* Acme signed". */
function opensClause(unit: Unit | undefined): boolean {
  return unit?.kind === "that" || unit?.kind === "relative";
}

/** "was led by A and joined by B": the second participle is passive too. */
function isAgentAhead(units: readonly Unit[], index: number): boolean {
  const by = units[index];
  return by?.kind === "preposition" && by.word === "by" && !isByAmount(units, index + 1);
}

function isByAmount(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.kind !== "noun") return false;
  const noun = unit.members[0];
  return noun !== undefined && /^(?:\d|%|percent|percentage|billion|million|half|third)/u.test(noun.head);
}

/** Whether the noun before can be the subject of a content or coordinate clause: "said Acme bought". */
function isNewSubject(linking: Linking, index: number): boolean {
  const head = chainHead(linking, index);
  const before = linking.units[head - 1];
  if (before === undefined) return true;
  if (before.kind === "verb") return CLAUSE_VERBS.has(before.lemma);
  if (before.kind === "preposition") return false;
  return (
    before.kind === "conjunction" ||
    before.kind === "that" ||
    before.kind === "subordinator" ||
    before.kind === "relative" ||
    before.kind === "comma" ||
    before.kind === "break" ||
    before.kind === "quote"
  );
}

/** "a trial, carried out by A, will start": the verb of the clause comes after the comma that closes the aside. */
function finiteAfterComma(units: readonly Unit[], from: number): boolean {
  const comma = units.findIndex((unit, at) => at > from && unit.kind === "comma");
  const verb = units[comma + 1];
  return comma > 0 && verb?.kind === "verb" && verb.form === "finite";
}

function finiteFollows(units: readonly Unit[], from: number): boolean {
  for (let index = from + 1; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) return false;
    if (unit.kind === "verb") {
      if (unit.form === "infinitive" || unit.form === "gerund") return false;
      if (unit.form === "past" && isAgentAhead(units, index + 1)) return false;
      return (
        units[index - 1]?.kind === "noun" ||
        units[index - 1]?.kind === "comma" ||
        units[index - 1]?.kind === "adverb"
      );
    }
    if (
      unit.kind === "relative" ||
      unit.kind === "subordinator" ||
      unit.kind === "that" ||
      unit.kind === "break" ||
      unit.kind === "conjunction"
    )
      return false;
    if (unit.kind === "comma") return false;
  }
  return false;
}
