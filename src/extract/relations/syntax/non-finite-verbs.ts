/** Links infinitives, gerunds and participles: they borrow their subject from the clause that governs them. */
import { JUDGING, OBJECT_CONTROL, PREVENTING } from "./verb-classes.ts";
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
  if (before?.kind === "subordinator" && linkQuestion(linking, index, at)) return;
  const verb = lastVerb(linking, index);
  const actor = actorBefore(linking, at);
  if (actor !== null) {
    put(linking, index, {
      subject: actor,
      governor: actor === at && at === 0 ? null : actor === at ? chainHead(linking, index) : at,
      governance: actor === at && at === 0 ? null : "infinitive",
      hypothetical: context.hypothetical,
    });
    return;
  }
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
  if (before?.kind === "noun") {
    const head = chainHead(linking, index);
    const plan = planAfter(units, head, at);
    put(linking, index, {
      subject: plan === null ? null : head,
      governor: plan ?? head,
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

/** Who acts in "Acme to buy Borea", "Acme in talks to buy Borea" and "a plan for Acme to buy Borea". */
function actorBefore(linking: Linking, at: number): number | null {
  const { units } = linking;
  const isHeadline = units.slice(0, at + 1).every(({ kind }) => kind === "noun" || kind === "preposition");
  if (isHeadline && isNamed(units[0]) && chainHead(linking, at + 1) === 0) return 0;
  return isNamed(units[at]) && isFor(units[at - 1]) ? at : null;
}

/** "Acme in talks with Borea to buy C": in a headline without a verb, the noun after the name that tells what it is up to. */
function planAfter(units: readonly Unit[], head: number, last: number): number | null {
  if (!isNamed(units[head])) return null;
  for (let at = head + 2; at <= last; at += 2) if (!isNamed(units[at]) && !isDate(units[at])) return at;
  return null;
}

function isNamed(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.every(({ entities }) => entities.length > 0);
}

/** "a plan *for* Acme to buy Borea": who comes after it is to act. */
function isFor(unit: Unit | undefined): boolean {
  return unit?.kind === "preposition" && unit.word === "for";
}

/** "is weighing *whether* to buy", "decided *when* to sell": the question has the subject of the verb that asks it. */
function linkQuestion(linking: Linking, index: number, subordinator: number): boolean {
  const asking = previousIndex(linking, subordinator);
  const link = linking.links.get(asking);
  if (link === undefined) return false;
  linking.stack.pop();
  put(linking, index, {
    subject: link.subject,
    governor: asking,
    governance: "infinitive",
    hypothetical: link.hypothetical,
  });
  return true;
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
    const governor = isNamed(host)
      ? chainHead(linking, at)
      : host?.kind === "noun" || host?.kind === "verb"
        ? at - 1
        : verb;
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

/** "stop A from buying", "sued A for copying": the object of the verb before the preposition, which acts or is to act no more. */
function preventedBefore({ units }: Linking, preposition: number): number | null {
  const from = units[preposition];
  const verb = units[preposition - 2];
  return from?.kind === "preposition" &&
    units[preposition - 1]?.kind === "noun" &&
    verb?.kind === "verb" &&
    ((from.word === "from" && PREVENTING.has(verb.lemma)) ||
      ((from.word === "for" || from.word === "of") && JUDGING.has(verb.lemma))) &&
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
