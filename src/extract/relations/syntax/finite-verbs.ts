/** Links finite verbs: each belongs to an open clause, closes one, or opens its own. */
import { CLAUSE_VERBS } from "./verb-classes.ts";
import { chainHead, mainContext, popTo, previous, put, top } from "./linking.ts";
import type { Context, Linking } from "./linking.ts";
import type { NounUnit } from "./unit.ts";

export function linkFinite(linking: Linking, index: number): void {
  const context = contextOfFinite(linking, index);
  const link = put(linking, index, {
    subject: context.subject,
    governor: context.governor,
    governance: context.governor === null ? null : "content",
    hypothetical: context.hypothetical,
    reduced: sharesAuxiliary(linking, index, context),
  });
  if (context.kind === "relative" && context.antecedent !== null && context.antecedent !== context.subject)
    link.frontedObject = context.antecedent;
  link.frontedPreposition = link.frontedObject === null ? null : context.preposition;
  context.verb = index;
  if (isReportingAside(linking, index, context)) linking.stack.pop();
}

/** "was reprimanded and fined $5m by A": the auxiliary of the verb before "and" holds for this one as well. */
function sharesAuxiliary({ units }: Linking, index: number, { verb }: Context): boolean {
  const unit = units[index];
  const first = verb === null ? undefined : units[verb];
  const after = units[index + 1];
  return (
    unit?.kind === "verb" &&
    unit.form === "past" &&
    first?.kind === "verb" &&
    first.passive &&
    units[index - 1]?.kind === "conjunction" &&
    (after?.kind !== "noun" || isSum(after))
  );
}

function isSum(unit: NounUnit): boolean {
  return unit.members.every(({ head }) => /^(?:million|billion|bn|m|\d.*)$/u.test(head));
}

/** ", the Courier reported,": a clause that the sentence goes on after as if it were not there. */
function isReportingAside(linking: Linking, index: number, context: Context): boolean {
  const verb = linking.units[index];
  if (
    context.kind !== "coordinate" ||
    context.subject === null ||
    verb?.kind !== "verb" ||
    !CLAUSE_VERBS.has(verb.lemma)
  )
    return false;
  return linking.units[context.subject - 1]?.kind === "comma" && linking.units[index + 1]?.kind === "comma";
}

/** The clause that a finite verb belongs to, opening or closing clauses as needed. */
function contextOfFinite(linking: Linking, index: number): Context {
  const context = top(linking);
  const before = previous(linking, index);
  if (context.verb === null) return context;
  const outer = linking.stack.findLast((open) => open.verb === null && open.subject !== null);
  if (before?.kind === "conjunction") return closedAside(linking, index, context) ?? context;
  if (before?.kind === "noun") {
    const head = chainHead(linking, index);
    const beforeHead = linking.units[head - 1];
    if (beforeHead?.kind === "preposition" && outer === undefined) return context;
    if (
      outer !== undefined &&
      (context.kind === "relative" ||
        context.kind === "subordinate" ||
        (context.kind === "content" && context.governor === outer.subject)) &&
      beforeHead?.kind !== "conjunction"
    ) {
      popTo(linking, outer);
      return outer;
    }
    const governor = beforeHead?.kind === "verb" ? head - 1 : clauseVerbBefore(linking, head);
    const opened: Context = {
      ...mainContext(),
      kind: governor === null ? "coordinate" : "content",
      governor,
      subject: head,
      hypothetical: context.hypothetical,
    };
    linking.stack.push(opened);
    return opened;
  }
  if (outer !== undefined) {
    popTo(linking, outer);
    return outer;
  }
  const described = subjectBeforeAside(linking, index);
  if (described === null) return context;
  const opened: Context = {
    ...mainContext(),
    kind: "coordinate",
    subject: described,
    hypothetical: context.hypothetical,
  };
  linking.stack.push(opened);
  return opened;
}

/** "A works with B, which holds 12%, *and owns* C": the comma before "and" closes what a comma has opened. */
function closedAside({ units, stack }: Linking, index: number, { kind }: Context): Context | null {
  const relative = units.findLastIndex((unit, at) => at < index && unit.kind === "relative");
  const isClosed =
    kind === "relative" && units[index - 2]?.kind === "comma" && units[relative - 1]?.kind === "comma";
  const outer = stack.at(-2);
  if (!isClosed || outer === undefined || outer.verb === null) return null;
  stack.pop();
  return outer;
}

/** "A makes pumps, and *B*, its rival, builds": the noun behind "and" that the aside before the verb describes. */
function subjectBeforeAside(linking: Linking, index: number): number | null {
  const { units, hosts } = linking;
  if (units[index - 1]?.kind !== "comma") return null;
  const head = chainHead(linking, index - 1);
  const host = hosts.get(head);
  const isAside = units[head - 1]?.kind === "comma" && host === head - 2;
  const opening = units[head - 3]?.kind === "adverb" ? head - 4 : head - 3;
  return isAside && units[opening]?.kind === "conjunction" ? host : null;
}

/** "said on Monday Acme bought": the clause-taking verb before, when only a date or an adverb stands between. */
function clauseVerbBefore(linking: Linking, head: number): number | null {
  for (let at = head - 1; at >= Math.max(0, head - 4); at--) {
    const unit = linking.units[at];
    if (unit?.kind === "verb") return CLAUSE_VERBS.has(unit.lemma) ? at : null;
    if (unit?.kind === "comma" || unit?.kind === "conjunction" || unit?.kind === "break") return null;
  }
  return null;
}
