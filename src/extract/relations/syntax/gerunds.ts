/** Links gerunds: "considers *buying*", "by *buying*", "stopped Acme from *buying*". */
import { coordinateBase } from "./coordinated-verbs.ts";
import { chainHead, hangOn, lastVerb, previousIndex, put, top } from "./linking.ts";
import type { Linking } from "./linking.ts";
import { isNamed } from "./unit-kinds.ts";
import { JUDGING, PREVENTING } from "./verb-classes.ts";

/** Before a gerund they tell when or how; nothing governs it. */
const OPENING_CLAUSES: ReadonlySet<string> = new Set(["by", "after", "before", "while", "when", "since"]);

export function linkGerund(linking: Linking, index: number): void {
  const { units } = linking;
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = units[at];
  const verb = lastVerb(linking, index);
  if (before?.kind === "verb") {
    hangOn(linking, index, { governor: at, governance: "gerund" });
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
    const clausal = OPENING_CLAUSES.has(before.word);
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
