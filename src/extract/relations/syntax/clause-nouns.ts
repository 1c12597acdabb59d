/** Decides what each noun is to the open clauses: a subject, a description of another noun, or the start of a relative clause. */
import { hostOf } from "./appositions.ts";
import { isDate, mainContext, popTo, previousIndex, top } from "./linking.ts";
import type { Context, Linking } from "./linking.ts";
import { isResumed } from "./resumed-lists.ts";
import { isFiniteVerb, membersOf, namesParty } from "./unit-kinds.ts";
import type { NounUnit } from "./unit.ts";

/** Prepositions of how long something has been so. */
const LASTING: ReadonlySet<string> = new Set(["since", "until", "for", "from"]);
const PERCENT: ReadonlySet<string> = new Set(["%", "percent", "cent"]);

export function meetNoun(linking: Linking, index: number): void {
  const { units } = linking;
  const before = units[index - 1];
  const unit = units[index];
  if (unit?.kind === "noun" && isResumed(unit) && resume(linking, unit, index)) return;
  if (before?.kind === "preposition" || isNonFinite(linking, index - 1)) return;
  const whose = top(linking);
  if (before?.kind === "noun" && opensWhose(before) && whose.subject === index - 1 && whose.verb === null) {
    whose.antecedent = index - 1;
    whose.subject = index;
    return;
  }
  if (opensBareRelative(linking, index)) {
    linking.stack.push({ ...mainContext(), kind: "relative", subject: index, antecedent: index - 1 });
    return;
  }
  if (unit?.kind === "noun" && opensWhose(unit)) {
    linking.stack.push({ ...mainContext(), kind: "relative", subject: index });
    return;
  }
  if (unit?.kind === "noun" && describesFronted(linking, index, unit)) {
    linking.hosts.set(index, index - 2);
    return;
  }
  const bearer = bearerBeforeAside(linking, index);
  if (bearer !== null) {
    linking.hosts.set(index, bearer);
    return;
  }
  let context = top(linking);
  if (before?.kind === "comma" && context.verb !== null && context.kind !== "main") {
    const outer = linking.stack.findLast((open) => open.verb === null);
    if (outer !== undefined && (outer.subject === null || isDate(units[outer.subject]))) {
      popTo(linking, outer);
      context = outer;
    }
  }
  if (context.kind === "relative" && context.verb === null && before?.kind === "noun" && opensWhose(before)) {
    context.antecedent = context.subject;
    context.subject = index;
    return;
  }
  if (
    context.kind === "relative" &&
    context.verb === null &&
    before?.kind === "relative" &&
    !tellsWhen(linking, index)
  ) {
    context.subject = index;
    return;
  }
  if ((before?.kind === "conjunction" || isDate(unit)) && isOpening(linking, index)) return;
  if (context.verb === null && (context.subject === null || isDate(linking.units[context.subject]))) {
    setSubject(linking, context, index);
    return;
  }
  const aside = linking.units[previousIndex(linking, index)];
  if (aside?.kind === "comma" || aside?.kind === "open" || aside?.kind === "break") {
    const host = hostOf(linking, index);
    if (host !== null) linking.hosts.set(index, host);
    return;
  }
  if (context.verb === null && before?.kind === "noun" && !isDate(unit)) setSubject(linking, context, index);
}

/** "With Acme, a maker of pumps, Borea builds …": what describes the company after an opening preposition is no subject. */
function describesFronted(linking: Linking, index: number, unit: NounUnit): boolean {
  const { units } = linking;
  const [noun] = unit.members;
  const described = units[index - 2];
  if (
    units[index - 1]?.kind !== "comma" ||
    described === undefined ||
    !namesParty(described) ||
    units[index - 3]?.kind !== "preposition" ||
    top(linking).subject !== null ||
    noun === undefined ||
    !noun.determined ||
    noun.entities.length > 0
  )
    return false;
  const close = units.findIndex(({ kind }, at) => at > index && kind === "comma");
  return (
    units[close + 1]?.kind === "noun" &&
    units
      .slice(index, close)
      .every((part) => part.kind !== "verb" || part.form === "past" || part.form === "gerund")
  );
}

/** "Acme, with 31% *the largest shareholder*, said", "Acme, since 2015 *a unit of Borea*, makes": what opens the aside tells of no other. */
function bearerBeforeAside({ units }: Linking, index: number): number | null {
  const [noun, comma, preposition, told] = units.slice(Math.max(0, index - 4), index);
  if (comma?.kind !== "comma" || preposition?.kind !== "preposition" || !namesParty(noun)) return null;
  const opens =
    preposition.word === "with"
      ? membersOf(told).some(({ head }) => PERCENT.has(head))
      : LASTING.has(preposition.word) && isDate(told);
  return opens &&
    membersOf(units[index]).every(({ determined, entities }) => determined && entities.length === 0)
    ? index - 4
    : null;
}

/** "Acme, a bank, and Borea": the last name speaks for all of them to the verb of the clause that the first one opened. */
function resume(linking: Linking, unit: NounUnit, index: number): boolean {
  const outer = linking.stack.findLast(({ subject, verb }) => {
    const opened = subject === null || verb !== null ? undefined : linking.units[subject];
    return opened?.kind === "noun" && opened.members[0] === unit.members[0];
  });
  if (outer === undefined) return false;
  popTo(linking, outer);
  setSubject(linking, outer, index);
  return true;
}

/** "the insurer it took over": a name or a pronoun straight between a common noun and a finite verb. */
function opensBareRelative({ units }: Linking, index: number): boolean {
  const before = units[index - 1];
  const unit = units[index];
  const verb = units[index + 1];
  if (before?.kind !== "noun" || unit?.kind !== "noun" || verb?.kind !== "verb") return false;
  const described = before.members.at(-1);
  const [noun] = unit.members;
  return (
    isFiniteVerb(verb) &&
    described !== undefined &&
    described.determined &&
    described.head !== "" &&
    !isDate(before) &&
    noun !== undefined &&
    unit.members.length === 1 &&
    noun.head === "" &&
    noun.entities.length > 0
  );
}

/** A gerund, an infinitive or a participle, whose object is no subject. */
function isNonFinite(linking: Linking, index: number): boolean {
  const verb = linking.units[index];
  return (
    verb?.kind === "verb" &&
    (verb.form === "gerund" || verb.form === "infinitive" || (linking.links.get(index)?.reduced ?? false))
  );
}

/** "Having bought B in 2021 and C in 2023, A …": no comma has closed what stands before the subject. */
function isOpening({ units, waiting }: Linking, index: number): boolean {
  const [first] = waiting;
  return first !== undefined && units.slice(first, index).every(({ kind }) => kind !== "comma");
}

/** "which *last year* bought B", but not "which May & Sons bought". */
function tellsWhen({ units }: Linking, index: number): boolean {
  return isDate(units[index]) && units[index + 1]?.kind === "verb";
}

function opensWhose(unit: NounUnit): boolean {
  return unit.members[0]?.words[0] === "whose";
}

function setSubject(linking: Linking, context: Context, index: number): void {
  context.subject = index;
  if (context.kind !== "main" && context.kind !== "coordinate") return;
  for (const verb of linking.waiting) {
    const link = linking.links.get(verb);
    if (link !== undefined && link.subject === null) link.subject = index;
  }
  linking.waiting = [];
}
