/** Opens and closes clauses at the marks of a sentence: "which", "if", "that", and the dash or colon after a label. */
import { wordSet } from "../word-list.ts";
import { HYPOTHETICAL } from "./closed-words.ts";
import { describesNoun, governorOfThat } from "./content-clauses.ts";
import { chainHead, isDate, mainContext, nounBefore, top } from "./linking.ts";
import type { Linking } from "./linking.ts";
import { isCleft, namesParty } from "./unit-kinds.ts";
import type { Unit } from "./unit.ts";

/** Units that a dateline or the label of an item may have. */
const LONGEST_LABEL = 8;
/** What is done to a deal that has been agreed. */
const APPROVING: ReadonlySet<string> = wordSet(
  `approve, complete, clear, ratify, confirm, accept, sign, consummate, finalise, finalize, pass, grant`,
);
/** Place of "Acme" in "It was Acme, not Borea, that won". */
const CLEFT_NOUN = 2;

export function meetMark(linking: Linking, kind: Unit["kind"], index: number): void {
  const unit = linking.units[index];
  const word = unit !== undefined && "word" in unit ? unit.word : "";
  if (kind === "relative") {
    const antecedent = antecedentOf(linking, index);
    const before = linking.units[index - 1];
    linking.stack.push({
      ...mainContext(),
      kind: "relative",
      hypothetical: top(linking).hypothetical,
      subject: antecedent,
      antecedent,
      preposition: before?.kind === "preposition" ? before.word : null,
    });
  } else if (kind === "subordinator") {
    linking.stack.push({
      ...mainContext(),
      kind: "subordinate",
      hypothetical:
        (HYPOTHETICAL.has(word) && !isProviso(linking.units[index + 1])) || top(linking).hypothetical,
    });
  } else if (kind === "that" && describesNoun(linking, index)) {
    linking.stack.push({
      ...mainContext(),
      kind: "relative",
      hypothetical: top(linking).hypothetical,
      antecedent: index - 1,
    });
  } else if (kind === "that") {
    linking.stack.push({
      ...mainContext(),
      kind: "content",
      governor: governorOfThat(linking, index),
      hypothetical: top(linking).hypothetical,
    });
  } else if (kind === "break" && isLabel(linking, index)) {
    linking.stack = [mainContext()];
  } else if (
    kind === "break" &&
    word !== ":" &&
    linking.stack.every((context) => context.verb !== null || context.kind === "main")
  ) {
    const subject = linking.stack[0]?.subject ?? null;
    if (linking.stack[0]?.verb !== null || subject === null || isDate(linking.units[subject]))
      linking.stack = [mainContext()];
  }
}

/** "If *approved* by regulators, A will buy B": the main clause is planned all the same. */
function isProviso(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && unit.form === "past" && APPROVING.has(unit.lemma);
}

/** The noun that "which" describes; "B, a maker of robots for shops, which goes to A": the name before its description. */
function antecedentOf(linking: Linking, index: number): number | null {
  const nearest = nounBefore(linking, index);
  if (linking.units[index - 1]?.kind === "comma" && isCleft(linking.units)) return CLEFT_NOUN;
  const unit = nearest === null ? undefined : linking.units[nearest];
  if (linking.units[index - 1]?.kind !== "comma" || unit === undefined || namesParty(unit)) return nearest;
  return linking.hosts.get(chainHead(linking, index - 1)) ?? nearest;
}

/** "ATLANTA —", "Big round:": nameless nouns before the sentence proper. */
function isLabel({ units }: Linking, index: number): boolean {
  return (
    index <= LONGEST_LABEL &&
    units
      .slice(0, index)
      .every((unit) => unit.kind !== "verb" && unit.kind !== "relative" && !namesParty(unit))
  );
}
