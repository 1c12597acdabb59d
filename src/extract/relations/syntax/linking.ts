/** The state of linking a sentence, a stack of open clauses, and how to look around from a unit. */
import { DATE_WORDS, YEAR } from "./closed-words.ts";
import type { Governance, VerbLink } from "./parse.ts";
import type { Unit } from "./unit.ts";
import { membersOf } from "./unit-kinds.ts";

export interface Context {
  readonly kind: "main" | "relative" | "subordinate" | "content" | "coordinate";
  readonly hypothetical: boolean;
  readonly governor: number | null;
  /** For an object relative clause, the noun that it describes. */
  antecedent: number | null;
  /** "in" of a relative clause that "in which" opens. */
  readonly preposition: string | null;
  subject: number | null;
  verb: number | null;
}

export interface Linking {
  readonly units: readonly Unit[];
  readonly links: Map<number, VerbLink>;
  readonly hosts: Map<number, number>;
  stack: Context[];
  /** Verbs before the subject of their clause is known: "After buying Acme, Borealis …". */
  waiting: number[];
}

export function mainContext(): Context {
  return {
    kind: "main",
    hypothetical: false,
    governor: null,
    antecedent: null,
    preposition: null,
    subject: null,
    verb: null,
  };
}

export function top(linking: Linking): Context {
  const context = linking.stack.at(-1);
  if (context === undefined) {
    const opened = mainContext();
    linking.stack.push(opened);
    return opened;
  }
  return context;
}

export function popTo(linking: Linking, context: Context): void {
  while (linking.stack.length > 1 && linking.stack.at(-1) !== context) linking.stack.pop();
}

export function put(linking: Linking, index: number, link: Partial<VerbLink>): VerbLink {
  const complete: VerbLink = {
    subject: null,
    frontedObject: null,
    frontedPreposition: null,
    governor: null,
    governance: null,
    reduced: false,
    hypothetical: false,
    ...link,
  };
  linking.links.set(index, complete);
  return complete;
}

/** Hangs the verb at `index` on another verb, whose subject it borrows: "agreed to *buy*", "considers *buying*". */
export function hangOn(
  linking: Linking,
  index: number,
  { governor, governance }: { readonly governor: number; readonly governance: Governance },
): void {
  const link = linking.links.get(governor);
  put(linking, index, {
    subject: link?.subject ?? null,
    governor,
    governance,
    hypothetical: link?.hypothetical ?? false,
  });
}

export function isDate(unit: Unit | undefined): boolean {
  const noun = membersOf(unit)[0];
  return (
    noun !== undefined && noun.entities.length === 0 && (DATE_WORDS.has(noun.head) || YEAR.test(noun.head))
  );
}

/** The nearest noun unit before `index`. */
export function nounBefore(linking: Linking, index: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const kind = linking.units[at]?.kind;
    if (kind === "noun") return at;
    if (kind === "verb" || kind === "break") return null;
  }
  return null;
}

export function lastVerb(linking: Linking, index: number): number | null {
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

/** Index of the first noun of "A of B in C" whose last noun stands just before `index`. */
export function chainHead(linking: Linking, index: number): number {
  const { units } = linking;
  let head = previousIndex(linking, index);
  while (isDate(units[head]) && units[head - 1]?.kind === "noun") head -= 1;
  while (head >= 2 && units[head - 1]?.kind === "preposition" && units[head - 2]?.kind === "noun") head -= 2;
  return head;
}

export function previous(linking: Linking, index: number): Unit | undefined {
  return linking.units[previousIndex(linking, index)];
}

export function previousIndex(linking: Linking, index: number): number {
  let at = index - 1;
  while (linking.units[at]?.kind === "adverb" || linking.units[at]?.kind === "quote") at -= 1;
  return at;
}
