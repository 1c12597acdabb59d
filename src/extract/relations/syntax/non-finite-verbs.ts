/** Links infinitives, gerunds and participles: they borrow their subject from the clause that governs them. */
import { OBJECT_CONTROL, PREVENTING } from "./closed-words.ts";
import { chainHead, isDate, lastVerb, nounBefore, previousIndex, put, top } from "./linking.ts";
import type { Linking } from "./linking.ts";
import type { Unit } from "./unit.ts";

export function linkInfinitive(linking: Linking, index: number): void {
  const { units } = linking;
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = units[at];
  if (before?.kind === "verb") {
    const governor = linking.links.get(at);
    put(linking, index, {
      subject: governor?.subject ?? null,
      governor: at,
      governance: "infinitive",
      hypothetical: governor?.hypothetical ?? false,
    });
    return;
  }
  if (before?.kind === "conjunction" && coordinateBase(linking, index)) return;
  const verb = lastVerb(linking, index);
  const verbUnit = verb === null ? undefined : units[verb];
  const link = verb === null ? undefined : linking.links.get(verb);
  if (before?.kind === "noun" && verb !== null && verbUnit?.kind === "verb") {
    const head = chainHead(linking, index);
    const controlled =
      OBJECT_CONTROL.has(verbUnit.lemma) && head === verb + 1 && !verbUnit.passive && !isAmount(units[head]);
    put(linking, index, {
      subject: controlled ? head : (link?.subject ?? null),
      governor: controlled || isCircumstance(units[head]) ? verb : head,
      governance: "infinitive",
      hypothetical: link?.hypothetical ?? false,
    });
    return;
  }
  if (before?.kind === "subordinator") {
    linkQuestion(linking, index, at);
    return;
  }
  if (before?.kind === "noun" && opensHeadline(linking, index)) {
    put(linking, index, { subject: chainHead(linking, index) });
    return;
  }
  if (before?.kind === "noun") {
    put(linking, index, {
      subject: null,
      governor: chainHead(linking, index),
      governance: "infinitive",
      hypothetical: context.hypothetical,
    });
    return;
  }
  put(linking, index, {
    subject: link?.subject ?? context.subject,
    governor: verb,
    governance: verb === null ? null : "infinitive",
    hypothetical: context.hypothetical,
  });
  if (verb === null && context.subject === null) linking.waiting.push(index);
}

/** "is considering whether to sue": the clause that "whether" opened ends here, and its subject is who wonders. */
function linkQuestion(linking: Linking, index: number, opening: number): void {
  const asking = top(linking);
  if (asking.kind === "subordinate" && asking.verb === null && linking.stack.length > 1) linking.stack.pop();
  const before = linking.units[opening - 1];
  const context = top(linking);
  const subject = before?.kind === "verb" ? linking.links.get(opening - 1)?.subject : null;
  put(linking, index, { subject: subject ?? context.subject, hypothetical: context.hypothetical });
}

/** "Acme to challenge Borea": a headline puts what is to come in the infinitive. */
function opensHeadline(linking: Linking, index: number): boolean {
  const head = chainHead(linking, index);
  const unit = linking.units[head];
  const before = linking.units[head - 1];
  return (
    (before === undefined || before.kind === "break") &&
    unit?.kind === "noun" &&
    unit.members.every(({ form }) => form === "name")
  );
}

/** "sued on Friday to block", "agreed with A to buy": days and names have no plans of their own. */
function isCircumstance(unit: Unit | undefined): boolean {
  return isDate(unit) || (unit?.kind === "noun" && unit.members.every((member) => member.form === "name"));
}

/** "paid $4 million to settle": the payer settles. */
function isAmount(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => AMOUNT.test(member.head));
}

const AMOUNT = /^(?:million|billion|m|bn|\d.*|money|sum|penalty|fine)$/u;

export function linkGerund(linking: Linking, index: number): void {
  const { units } = linking;
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = units[at];
  const verb = lastVerb(linking, index);
  if (before?.kind === "verb") {
    const governor = linking.links.get(at);
    put(linking, index, {
      subject: governor?.subject ?? null,
      governor: at,
      governance: "gerund",
      hypothetical: governor?.hypothetical ?? false,
    });
    return;
  }
  if (before?.kind === "noun") {
    put(linking, index, { subject: at, hypothetical: context.hypothetical });
    return;
  }
  if (before?.kind === "conjunction" && coordinateBase(linking, index)) return;
  if (before?.kind === "preposition" || before?.kind === "subordinator") {
    if (before.kind === "subordinator" && context.kind === "subordinate" && context.verb === null)
      linking.stack.pop();
    const host = units[at - 1];
    const governor = host?.kind === "noun" || host?.kind === "verb" ? at - 1 : verb;
    const prevented = preventedBefore(linking, at);
    const subject =
      prevented ?? (verb === null ? null : linking.links.get(verb)?.subject) ?? top(linking).subject;
    const clausal =
      before.word === "by" ||
      before.word === "after" ||
      before.word === "before" ||
      before.word === "while" ||
      before.word === "when" ||
      before.word === "since";
    put(linking, index, {
      subject,
      governor: clausal ? null : prevented === null ? governor : verb,
      governance: clausal ? null : "gerund",
      hypothetical: top(linking).hypothetical,
    });
    if (subject === null) linking.waiting.push(index);
    return;
  }
  const subject = (verb === null ? null : linking.links.get(verb)?.subject) ?? context.subject;
  put(linking, index, { subject, hypothetical: context.hypothetical });
  if (subject === null) linking.waiting.push(index);
}

/** "stop A from buying": the object of the verb before "from", which is to act no more. */
function preventedBefore({ units }: Linking, preposition: number): number | null {
  const from = units[preposition];
  const verb = units[preposition - 2];
  return from?.kind === "preposition" &&
    from.word === "from" &&
    units[preposition - 1]?.kind === "noun" &&
    verb?.kind === "verb" &&
    PREVENTING.has(verb.lemma) &&
    !verb.passive
    ? preposition - 1
    : null;
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

/** "to buy A and sell B", "by buying A and selling B": the second verb hangs where the first does. */
export function coordinateBase(linking: Linking, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const unit = linking.units[at];
    if (unit?.kind === "break" || unit?.kind === "subordinator") return false;
    if (unit?.kind !== "verb") continue;
    if (unit.form === "past") continue;
    const link = linking.links.get(at);
    if (link === undefined) return false;
    if (unit.form !== "infinitive" && unit.form !== "gerund" && unit.modal === "") return false;
    put(linking, index, {
      subject: link.subject,
      governor: link.governor,
      governance: link.governance,
      hypothetical: link.hypothetical,
    });
    return true;
  }
  return false;
}
