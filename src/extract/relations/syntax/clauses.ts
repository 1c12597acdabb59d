/**
 * Links the verbs of a chunked sentence to their subjects and governors by one pass with a stack of open clauses:
 * relative clauses and asides are stepped over, coordinated verbs share a subject, infinitives and gerunds borrow one.
 */
import { CONTENT_NOUNS, HYPOTHETICAL, JUDGEMENTS } from "./closed-words.ts";
import { hostOf, namesParty } from "./appositions.ts";
import { linkFinite } from "./finite-verbs.ts";
import { opensHypothesis } from "./hypotheses.ts";
import {
  chainHead,
  isDate,
  mainContext,
  nounBefore,
  popTo,
  previous,
  previousIndex,
  top,
} from "./linking.ts";
import type { Context, Linking } from "./linking.ts";
import { coordinateBase, linkGerund, linkInfinitive, linkParticiple } from "./non-finite-verbs.ts";
import type { Parse } from "./parse.ts";
import { isReducedParticiple } from "./participles.ts";
import { isResumed } from "./resumed-lists.ts";
import type { Noun, NounUnit, Unit, VerbUnit } from "./unit.ts";

/** Units that a dateline or the label of an item may have. */
const LONGEST_LABEL = 8;

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

function meetMark(linking: Linking, kind: Unit["kind"], index: number): void {
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
      hypothetical: HYPOTHETICAL.has(word) || top(linking).hypothetical,
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

/** The noun that "which" describes; "B, a maker of robots for shops, which goes to A": the name before its description. */
function antecedentOf(linking: Linking, index: number): number | null {
  const nearest = nounBefore(linking, index);
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

/** "the venture that Acme formed": a clause about the noun straight before "that". */
function describesNoun(linking: Linking, index: number): boolean {
  return (
    linking.units[index - 1]?.kind === "noun" &&
    linking.units[index + 1]?.kind === "noun" &&
    governorOfThat(linking, index) === null
  );
}

function governorOfThat(linking: Linking, index: number): number | null {
  const reported = chainHead(linking, index);
  if (reported < index - 1 && tellsContent(linking.units[reported])) return reported;
  for (let at = index - 1; at >= 0; at--) {
    const unit = linking.units[at];
    if (unit?.kind === "verb") return at;
    if (unit?.kind === "noun" && at === index - 1 && !isDate(unit)) {
      const verb = linking.units[at - 1];
      if (verb?.kind === "verb" && verb.lemma === "be" && unit.members.every(isJudgement)) return at - 1;
      const isContent = unit.members.some((member) => CONTENT_NOUNS.has(member.head));
      if (isContent && verb?.kind !== "preposition" && verb?.kind !== "verb") return at;
      if (!isContent) return null;
    }
  }
  return null;
}

/** "a *report* in the Courier that", "*talks* of a plan that". */
function tellsContent(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => CONTENT_NOUNS.has(member.head));
}

/** The "true" of "it is not true that". */
function isJudgement({ head, determined }: Noun): boolean {
  return !determined && JUDGEMENTS.has(head);
}

function meetNoun(linking: Linking, index: number): void {
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
  let context = top(linking);
  if (before?.kind === "comma" && context.verb !== null && context.kind !== "main") {
    const outer = linking.stack.findLast((open) => open.verb === null);
    if (outer !== undefined && outer.subject === null) {
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
    (verb.form === "finite" || verb.form === "past") &&
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
