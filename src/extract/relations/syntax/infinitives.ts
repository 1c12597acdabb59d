/** Links infinitives: they borrow their subject from the verb or the noun that governs them, or from its object. */
import { coordinateBase } from "./coordinated-verbs.ts";
import { chainHead, hangOn, isDate, lastVerb, previousIndex, put, top } from "./linking.ts";
import type { Linking } from "./linking.ts";
import { isNamed } from "./unit-kinds.ts";
import type { Unit } from "./unit.ts";
import { OBJECT_CONTROL } from "./verb-classes.ts";

const SUM = /^(?:million|billion|m|bn|\d.*|money|sum|penalty|fine)$/u;

export function linkInfinitive(linking: Linking, index: number): void {
  const { units } = linking;
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = units[at];
  if (before?.kind === "verb") {
    hangOn(linking, index, { governor: at, governance: "infinitive" });
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

/** "a plan *for* Acme to buy Borea": who comes after it is to act. */
function isFor(unit: Unit | undefined): boolean {
  return unit?.kind === "preposition" && unit.word === "for";
}

/** "is weighing *whether* to buy", "decided *when* to sell": the question has the subject of the verb that asks it. */
function linkQuestion(linking: Linking, index: number, subordinator: number): boolean {
  const asking = previousIndex(linking, subordinator);
  if (!linking.links.has(asking)) return false;
  linking.stack.pop();
  hangOn(linking, index, { governor: asking, governance: "infinitive" });
  return true;
}

/** "sued on Friday to block", "agreed with A to buy": days and names have no plans of their own. */
function isCircumstance(unit: Unit | undefined): boolean {
  return isDate(unit) || (unit?.kind === "noun" && unit.members.every((member) => member.form === "name"));
}

/** "paid $4 million to settle": the payer settles. */
function isAmount(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => SUM.test(member.head));
}
