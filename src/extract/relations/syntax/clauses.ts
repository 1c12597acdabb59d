/**
 * Links the verbs of a chunked sentence to their subjects and governors by one pass with a stack of open clauses:
 * relative clauses and asides are stepped over, coordinated verbs share a subject, infinitives and gerunds borrow one.
 */
import { CLAUSE_VERBS, DATE_WORDS, HYPOTHETICAL, OBJECT_CONTROL } from "./closed-words.ts";
import type { NounUnit, Unit, VerbUnit } from "./unit.ts";

/** How a verb hangs on its governor: "agreed to buy", "considers buying", "said it bought". */
export type Governance = "infinitive" | "gerund" | "content";

export interface VerbLink {
  /** Unit index of the grammatical subject. */
  subject: number | null;
  /** Unit index of an object that stands before the verb: "the firm that Acme bought". */
  frontedObject: number | null;
  /** Unit index of the verb or noun that this verb depends on. */
  governor: number | null;
  governance: Governance | null;
  /** A participle without auxiliary: "chips made by Acme". */
  reduced: boolean;
  hypothetical: boolean;
}

/** A sentence as frames see it. */
export interface Parse {
  readonly sentence: number;
  readonly units: readonly Unit[];
  /** By unit index, for verb units only. */
  readonly links: ReadonlyMap<number, Readonly<VerbLink>>;
  /** Apposed noun -> the noun that it describes. */
  readonly hosts: ReadonlyMap<number, number>;
}

interface Context {
  readonly kind: "main" | "relative" | "subordinate" | "content" | "coordinate";
  readonly hypothetical: boolean;
  readonly governor: number | null;
  /** For an object relative clause, the noun that it describes. */
  antecedent: number | null;
  subject: number | null;
  verb: number | null;
}

interface Linking {
  readonly units: readonly Unit[];
  readonly links: Map<number, VerbLink>;
  readonly hosts: Map<number, number>;
  stack: Context[];
  /** Verbs before the subject of their clause is known: "After buying Acme, Borealis …". */
  waiting: number[];
}

const YEAR = /^(?:19|20)\d\d$/u;

export function linkClauses(sentence: number, units: readonly Unit[]): Parse {
  const linking: Linking = { units, links: new Map(), hosts: new Map(), stack: [mainContext()], waiting: [] };
  units.forEach((unit, index) => {
    if (unit.kind === "noun") meetNoun(linking, index);
    else if (unit.kind === "verb") meetVerb(linking, unit, index);
    else meetMark(linking, unit.kind, index);
  });
  return { sentence, units, links: linking.links, hosts: linking.hosts };
}

function mainContext(): Context {
  return { kind: "main", hypothetical: false, governor: null, antecedent: null, subject: null, verb: null };
}

function meetMark(linking: Linking, kind: Unit["kind"], index: number): void {
  const unit = linking.units[index];
  const word = unit !== undefined && "word" in unit ? unit.word : "";
  if (kind === "relative") {
    const antecedent = nounBefore(linking, index);
    linking.stack.push({ ...mainContext(), kind: "relative", hypothetical: top(linking).hypothetical, subject: antecedent, antecedent });
  } else if (kind === "subordinator") {
    linking.stack.push({ ...mainContext(), kind: "subordinate", hypothetical: HYPOTHETICAL.has(word) || top(linking).hypothetical });
  } else if (kind === "that") {
    linking.stack.push({ ...mainContext(), kind: "content", governor: governorOfThat(linking, index), hypothetical: top(linking).hypothetical });
  } else if (kind === "break" && word !== ":" && linking.stack.every((context) => context.verb !== null || context.kind === "main")) {
    const subject = linking.stack[0]?.subject ?? null;
    if (linking.stack[0]?.verb !== null || subject === null || isDate(linking.units[subject])) linking.stack = [mainContext()];
  }
}

function governorOfThat(linking: Linking, index: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const unit = linking.units[at];
    if (unit?.kind === "verb") return at;
    if (unit?.kind === "noun" && at === index - 1) {
      const verb = linking.units[at - 1];
      if (verb?.kind !== "preposition" && verb?.kind !== "verb") return at;
    }
  }
  return null;
}

function meetNoun(linking: Linking, index: number): void {
  const { units } = linking;
  const before = units[index - 1];
  const unit = units[index];
  if (before?.kind === "preposition" || isNonFinite(linking, index - 1)) return;
  if (unit?.kind === "noun" && opensWhose(unit)) {
    linking.stack.push({ ...mainContext(), kind: "relative", subject: index });
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
  if (context.kind === "relative" && context.verb === null && before?.kind === "relative") {
    context.subject = index;
    return;
  }
  if (context.verb === null && (context.subject === null || isDate(linking.units[context.subject]))) {
    setSubject(linking, context, index);
    return;
  }
  const aside = linking.units[previousIndex(linking, index)];
  if (aside?.kind === "comma" || aside?.kind === "open" || aside?.kind === "break") {
    const host = nounBefore(linking, index);
    if (host !== null) linking.hosts.set(index, host);
    return;
  }
  if (context.verb === null && before?.kind === "noun") setSubject(linking, context, index);
}

function isDate(unit: Unit | undefined): boolean {
  const noun = unit?.kind === "noun" ? unit.members[0] : undefined;
  return noun !== undefined && noun.entities.length === 0 && (DATE_WORDS.has(noun.head) || YEAR.test(noun.head));
}

/** A gerund, an infinitive or a participle, whose object is no subject. */
function isNonFinite(linking: Linking, index: number): boolean {
  const verb = linking.units[index];
  return verb?.kind === "verb" && (verb.form === "gerund" || verb.form === "infinitive" || (linking.links.get(index)?.reduced ?? false));
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
  else if (verb.form === "base" && verb.modal === "" && previousKind(linking, index) === "conjunction" && coordinateBase(linking, index)) return;
  else if (verb.form === "past" && isReducedParticiple(linking, index)) linkParticiple(linking, index);
  else linkFinite(linking, index);
}

function linkFinite(linking: Linking, index: number): void {
  const context = contextOfFinite(linking, index);
  const link = put(linking, index, {
    subject: context.subject,
    governor: context.governor,
    governance: context.governor === null ? null : "content",
    hypothetical: context.hypothetical,
  });
  if (context.kind === "relative" && context.antecedent !== null && context.antecedent !== context.subject) link.frontedObject = context.antecedent;
  context.verb = index;
  if (isReportingAside(linking, index, context)) linking.stack.pop();
}

/** ", the Courier reported,": a clause that the sentence goes on after as if it were not there. */
function isReportingAside(linking: Linking, index: number, context: Context): boolean {
  const verb = linking.units[index];
  if (context.kind !== "coordinate" || context.subject === null || verb?.kind !== "verb" || !CLAUSE_VERBS.has(verb.lemma)) return false;
  return linking.units[context.subject - 1]?.kind === "comma" && linking.units[index + 1]?.kind === "comma";
}

/** The clause that a finite verb belongs to, opening or closing clauses as needed. */
function contextOfFinite(linking: Linking, index: number): Context {
  const context = top(linking);
  const before = previous(linking, index);
  if (context.verb === null) return context;
  const outer = linking.stack.findLast((open) => open.verb === null && open.subject !== null);
  if (before?.kind === "conjunction") return context;
  if (before?.kind === "noun") {
    const head = chainHead(linking, index);
    const beforeHead = linking.units[head - 1];
    if (beforeHead?.kind === "preposition" && outer === undefined) return context;
    if (outer !== undefined && (context.kind === "relative" || context.kind === "subordinate") && beforeHead?.kind !== "conjunction") {
      popTo(linking, outer);
      return outer;
    }
    const governor = beforeHead?.kind === "verb" ? head - 1 : clauseVerbBefore(linking, head);
    const opened: Context = { ...mainContext(), kind: governor === null ? "coordinate" : "content", governor, subject: head, hypothetical: context.hypothetical };
    linking.stack.push(opened);
    return opened;
  }
  if (outer !== undefined) {
    popTo(linking, outer);
    return outer;
  }
  return context;
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

function linkInfinitive(linking: Linking, index: number): void {
  const { units } = linking;
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = units[at];
  if (before?.kind === "verb") {
    const governor = linking.links.get(at);
    put(linking, index, { subject: governor?.subject ?? null, governor: at, governance: "infinitive", hypothetical: governor?.hypothetical ?? false });
    return;
  }
  if (before?.kind === "conjunction" && coordinateBase(linking, index)) return;
  const verb = lastVerb(linking, index);
  const verbUnit = verb === null ? undefined : units[verb];
  const link = verb === null ? undefined : linking.links.get(verb);
  if (before?.kind === "noun" && verb !== null && verbUnit?.kind === "verb") {
    const head = chainHead(linking, index);
    const controlled = OBJECT_CONTROL.has(verbUnit.lemma) && head === verb + 1 && !verbUnit.passive;
    put(linking, index, {
      subject: controlled ? head : (link?.subject ?? null),
      governor: controlled ? verb : head,
      governance: "infinitive",
      hypothetical: link?.hypothetical ?? false,
    });
    return;
  }
  if (before?.kind === "noun") {
    put(linking, index, { subject: null, governor: chainHead(linking, index), governance: "infinitive", hypothetical: context.hypothetical });
    return;
  }
  put(linking, index, { subject: link?.subject ?? context.subject, governor: verb, governance: verb === null ? null : "infinitive", hypothetical: context.hypothetical });
  if (verb === null && context.subject === null) linking.waiting.push(index);
}

function linkGerund(linking: Linking, index: number): void {
  const { units } = linking;
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = units[at];
  const verb = lastVerb(linking, index);
  if (before?.kind === "verb") {
    const governor = linking.links.get(at);
    put(linking, index, { subject: governor?.subject ?? null, governor: at, governance: "gerund", hypothetical: governor?.hypothetical ?? false });
    return;
  }
  if (before?.kind === "noun") {
    put(linking, index, { subject: at, hypothetical: context.hypothetical });
    return;
  }
  if (before?.kind === "conjunction" && coordinateBase(linking, index)) return;
  if (before?.kind === "preposition" || before?.kind === "subordinator") {
    if (before.kind === "subordinator" && context.kind === "subordinate" && context.verb === null) linking.stack.pop();
    const host = units[at - 1];
    const governor = host?.kind === "noun" || host?.kind === "verb" ? at - 1 : verb;
    const subject = (verb === null ? null : linking.links.get(verb)?.subject) ?? top(linking).subject;
    const clausal = before.word === "by" || before.word === "after" || before.word === "before" || before.word === "while" || before.word === "when" || before.word === "since";
    put(linking, index, { subject, governor: clausal ? null : governor, governance: clausal ? null : "gerund", hypothetical: top(linking).hypothetical });
    if (subject === null) linking.waiting.push(index);
    return;
  }
  const subject = (verb === null ? null : linking.links.get(verb)?.subject) ?? context.subject;
  put(linking, index, { subject, hypothetical: context.hypothetical });
  if (subject === null) linking.waiting.push(index);
}

function linkParticiple(linking: Linking, index: number): void {
  const context = top(linking);
  const at = previousIndex(linking, index);
  const before = linking.units[at];
  const subject = before?.kind === "noun" ? at : before?.kind === "comma" ? (nounBefore(linking, at) ?? context.subject) : context.subject;
  put(linking, index, { subject, reduced: true, hypothetical: context.hypothetical });
  if (subject === null) linking.waiting.push(index);
}

/** "to buy A and sell B", "by buying A and selling B": the second verb hangs where the first does. */
function coordinateBase(linking: Linking, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const unit = linking.units[at];
    if (unit?.kind === "break" || unit?.kind === "subordinator") return false;
    if (unit?.kind !== "verb") continue;
    if (unit.form === "past") continue;
    const link = linking.links.get(at);
    if (link === undefined) return false;
    if (unit.form !== "infinitive" && unit.form !== "gerund" && unit.modal === "") return false;
    put(linking, index, { subject: link.subject, governor: link.governor, governance: link.governance, hypothetical: link.hypothetical });
    return true;
  }
  return false;
}

/** An -ed form without auxiliary is a participle before "by", after a comma, or when the clause's own verb comes later. */
function isReducedParticiple(linking: Linking, index: number): boolean {
  const { units } = linking;
  const unit = units[index];
  const before = previous(linking, index);
  const after = units[index + 1];
  const context = top(linking);
  if (unit?.kind !== "verb") return false;
  if (before === undefined) return after?.kind === "preposition";
  if (before.kind === "conjunction") {
    const verb = lastVerb(linking, index);
    return verb !== null && (linking.links.get(verb)?.reduced ?? false) && context.verb !== verb;
  }
  if (before.kind === "relative") return false;
  if (after?.kind === "preposition" && after.word === "by" && !isByAmount(units, index + 2)) return true;
  if (before.kind === "comma") return after?.kind === "preposition" && linking.stack.every((open) => open.verb !== null || open.subject === null) ;
  if (before.kind !== "noun") return false;
  if (after?.kind === "noun") return false;
  if (context.verb !== null && !isNewSubject(linking, index)) return true;
  return finiteFollows(units, index);
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
  return before.kind === "conjunction" || before.kind === "that" || before.kind === "subordinator" || before.kind === "relative" || before.kind === "comma" || before.kind === "break" || before.kind === "quote";
}

function finiteFollows(units: readonly Unit[], from: number): boolean {
  for (let index = from + 1; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) return false;
    if (unit.kind === "verb") {
      if (unit.form === "infinitive" || unit.form === "gerund") return false;
      return units[index - 1]?.kind === "noun" || units[index - 1]?.kind === "comma" || units[index - 1]?.kind === "adverb";
    }
    if (unit.kind === "relative" || unit.kind === "subordinator" || unit.kind === "that" || unit.kind === "break" || unit.kind === "conjunction") return false;
    if (unit.kind === "comma") return false;
  }
  return false;
}

/** Index of the first noun of "A of B in C" whose last noun stands just before `index`. */
function chainHead(linking: Linking, index: number): number {
  const { units } = linking;
  let head = previousIndex(linking, index);
  while (isDate(units[head]) && units[head - 1]?.kind === "noun") head -= 1;
  while (head >= 2 && units[head - 1]?.kind === "preposition" && units[head - 2]?.kind === "noun") head -= 2;
  return head;
}

/** The nearest noun unit before `index`. */
function nounBefore(linking: Linking, index: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const kind = linking.units[at]?.kind;
    if (kind === "noun") return at;
    if (kind === "verb" || kind === "break") return null;
  }
  return null;
}

function lastVerb(linking: Linking, index: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const kind = linking.units[at]?.kind;
    if (kind === "verb") return at;
    if (kind === "subordinator" || kind === "that" || kind === "relative") {
      const context = top(linking);
      if (context.verb === null) return null;
    }
  }
  return null;
}

function previousIndex(linking: Linking, index: number): number {
  let at = index - 1;
  while (linking.units[at]?.kind === "adverb" || linking.units[at]?.kind === "quote") at -= 1;
  return at;
}

function previous(linking: Linking, index: number): Unit | undefined {
  return linking.units[previousIndex(linking, index)];
}

function previousKind(linking: Linking, index: number): Unit["kind"] | undefined {
  return previous(linking, index)?.kind;
}

function top(linking: Linking): Context {
  const context = linking.stack.at(-1);
  if (context === undefined) {
    const opened = mainContext();
    linking.stack.push(opened);
    return opened;
  }
  return context;
}

function popTo(linking: Linking, context: Context): void {
  while (linking.stack.length > 1 && linking.stack.at(-1) !== context) linking.stack.pop();
}

function put(linking: Linking, index: number, link: Partial<VerbLink>): VerbLink {
  const complete: VerbLink = { subject: null, frontedObject: null, governor: null, governance: null, reduced: false, hypothetical: false, ...link };
  linking.links.set(index, complete);
  return complete;
}
