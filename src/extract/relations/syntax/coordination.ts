/**
 * Groups coordinated noun phrases before any frame runs: "A, B and C", "A as well as B", "A (with B)".
 * A conjunction that joins clauses ("bought A and B sued C") is left alone.
 */
import type { Noun, NounUnit, Unit } from "./unit.ts";
import { CLAUSE_VERBS } from "./verb-classes.ts";
import { isResumed } from "./resumed-lists.ts";

const LONGEST_LIST = 40;
/** Members from which names between commas are a list and no apposition. */
const SURE_LIST = 4;

/** `units` with each coordination replaced by one noun unit. */
export function joinCoordinations(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  let index = 0;
  while (index < units.length) {
    const unit = units[index];
    if (unit === undefined) break;
    const end = unit.kind === "noun" ? coordinationEnd(units, index, joined) : index + 1;
    joined.push(end > index + 1 ? merge(units.slice(index, end)) : settled(unit));
    index = end;
  }
  return joined;
}

/** "together with" that joins no list acts as a preposition. */
function settled(unit: Unit): Unit {
  return unit.kind === "conjunction" && isAccompaniment(unit.word) ? { ...unit, kind: "preposition" } : unit;
}

/** Index after the last unit of the coordination that starts at noun `start`; `start + 1` when there is none. */
function coordinationEnd(units: readonly Unit[], start: number, before: readonly Unit[]): number {
  let index = afterParenthesis(units, start + 1);
  let listed = 1;
  while (listed < LONGEST_LIST) {
    let next = units[index]?.kind === "comma" ? index + 1 : index;
    const conjunction = units[next];
    const joins =
      conjunction?.kind === "conjunction" && conjunction.word !== "but" && conjunction.word !== "yet";
    if (joins) next += units[next + 1]?.kind === "adverb" ? 2 : 1;
    const noun = units[next];
    if (next === index || noun?.kind !== "noun" || isResumed(noun)) break;
    if (repeatsPreposition(units[start - 1], units[next + 1], noun)) break;
    if (joins && isAccompaniment(conjunction.word) && isNameless(units[start])) break;
    if (joins && listed === 1 && (closesAside(units, start, index) || isGapped(units, start, next))) break;
    if (joins && (isAmountBesideName(units[index - 1], noun) || isShareAhead(noun, units[next + 1])))
      return bareListEnd(units, start, { end: index, listed });
    if (joins)
      return !isBetween(units[start - 1]) && opensClause(units, next, before)
        ? bareListEnd(units, start, { end: index, listed })
        : extendAfterAnd(units, next + 1);
    if (!mayBeListed(noun) || isCommonBesideName(units[start], noun)) break;
    listed += 1;
    index = afterParenthesis(units, next + 1);
  }
  return bareListEnd(units, start, { end: index, listed });
}

/** "built the plant together with B": no list, for a thing and a company do not go together. */
function isAccompaniment(word: string): boolean {
  return word === "together with" || word === "along with";
}

function isNameless(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.every((noun) => noun.entities.length === 0);
}

/** "the union of A and B and the takeover of C": what follows the name is another event. */
function isEvent(before: Unit | undefined, noun: NounUnit, after: Unit | undefined): boolean {
  const [event] = noun.members;
  return (
    before !== undefined &&
    !isNameless(before) &&
    event !== undefined &&
    event.entities.length === 0 &&
    event.words.includes("the") &&
    after?.kind === "preposition"
  );
}

/** "with this in mind, Acme and Borea", "its two rivals, Acme and Borea": a common noun and the names after it are no list. */
function isCommonBesideName(start: Unit | undefined, noun: NounUnit): boolean {
  const [first] = start?.kind === "noun" ? start.members : [];
  return (
    first !== undefined &&
    first.entities.length === 0 &&
    !first.proper &&
    noun.members.some((member) => member.form === "name")
  );
}

/** "B, a unit of A, and C", "B, which A owns, and C": the comma before "and" closes what a comma has opened. */
function closesAside(units: readonly Unit[], start: number, comma: number): boolean {
  if (units[comma]?.kind !== "comma" || units[comma + 1]?.kind !== "conjunction" || isNameless(units[start]))
    return false;
  for (let at = start - 1; at > 0; at--) {
    const kind = units[at]?.kind;
    if (kind === "comma") return units[at - 1]?.kind === "noun" && !isNameless(units[at - 1]);
    if (kind === "break" || kind === "subordinator" || kind === "conjunction") return false;
  }
  return false;
}

/** "agreed to buy the meters, and B to install them": a name that a verb left out goes with. */
function isGapped(units: readonly Unit[], start: number, name: number): boolean {
  const verb = units[name + 1];
  return (
    isNameless(units[start]) &&
    !isNameless(units[name]) &&
    verb?.kind === "verb" &&
    verb.form === "infinitive"
  );
}

/** "promised $4 million and Borea $2 million": an amount and a name are no list. */
function isAmountBesideName(before: Unit | undefined, noun: NounUnit): boolean {
  const left = before?.kind === "noun" ? before.members[0] : undefined;
  const right = noun.members[0];
  return left !== undefined && right !== undefined && right.entities.length > 0 && AMOUNT.test(left.head);
}

/** "sold A to B and C to D": a name before the preposition that the list stands after begins anew. */
function repeatsPreposition(before: Unit | undefined, after: Unit | undefined, noun: NounUnit): boolean {
  return (
    before?.kind === "preposition" &&
    after?.kind === "preposition" &&
    before.word === after.word &&
    before.word !== "of" &&
    !isNameless(noun)
  );
}

/** "60% of B and C 40%": a name before a share begins anew. */
function isShareAhead(noun: NounUnit, after: Unit | undefined): boolean {
  const share = after?.kind === "noun" ? after.members[0] : undefined;
  return (
    share !== undefined &&
    noun.members.some((member) => member.entities.length > 0) &&
    (share.head === "%" || share.head === "percent" || share.head === "cent" || REMAINDER.has(share.head))
  );
}

const REMAINDER: ReadonlySet<string> = new Set([
  "rest",
  "remainder",
  "balance",
  "half",
  "third",
  "quarter",
  "fifth",
  "tenth",
]);
const AMOUNT = /^(?:million|billion|trillion|thousand|percent|%|\d.*)$/u;

/** "A (in May), B and C": a parenthesis after a member is stepped over. */
function afterParenthesis(units: readonly Unit[], index: number): number {
  if (units[index]?.kind !== "open") return index;
  const close = units.findIndex((unit, at) => at > index && unit.kind === "close");
  const follower = units[close + 1]?.kind;
  return close > 0 && (follower === "comma" || follower === "conjunction") ? close + 1 : index;
}

/** A list without "and" counts when it is long or follows "including", and all its members are names. */
function bareListEnd(
  units: readonly Unit[],
  start: number,
  { end, listed }: { readonly end: number; readonly listed: number },
): number {
  const before = units[start - 1];
  const enumerates =
    before?.kind === "preposition" && (before.word === "including" || before.word === "such as");
  const named = units
    .slice(start, end)
    .every((unit) => unit.kind !== "noun" || (unit.members[0]?.proper ?? false));
  return named && (listed >= SURE_LIST || (enumerates && listed > 1)) ? end : start + 1;
}

/** "A and B and C": further conjunctions join the same list. */
function extendAfterAnd(units: readonly Unit[], from: number): number {
  let end = from;
  for (;;) {
    const conjunction = units[end];
    const noun = units[end + 1];
    if (
      conjunction?.kind !== "conjunction" ||
      conjunction.word === "but" ||
      noun?.kind !== "noun" ||
      units[end + 2]?.kind === "verb" ||
      isEvent(units[end - 1], noun, units[end + 2])
    )
      return end;
    end += 2;
  }
}

/** Between commas only names and bare nouns are list members; "a maker of chips" is an apposition. */
function mayBeListed(unit: NounUnit): boolean {
  const noun = unit.members[0];
  if (noun === undefined) return false;
  return noun.proper || noun.entities.length > 0 || noun.possessors.length > 0 || !noun.determined;
}

/** Whether the noun after "and" is the subject of its own clause, because the clause so far has a verb that takes no clause. */
function opensClause(units: readonly Unit[], noun: number, before: readonly Unit[]): boolean {
  const verb = units[noun + 1];
  const afterAdverb = verb?.kind === "adverb" ? units[noun + 2] : verb;
  if (afterAdverb?.kind !== "verb") return false;
  const plural = afterAdverb.form === "base" && isPronoun(units[noun]);
  if (afterAdverb.form !== "finite" && afterAdverb.form !== "past" && !plural) return false;
  for (let index = before.length - 1; index >= 0; index--) {
    const unit = before[index];
    if (unit === undefined || unit.kind === "break" || unit.kind === "subordinator" || unit.kind === "that")
      return false;
    if (unit.kind === "relative") return false;
    if (unit.kind === "verb" && unit.form !== "gerund")
      return !(CLAUSE_VERBS.has(unit.lemma) && index === before.length - 1);
  }
  return false;
}

/** "between A and B": one alone cannot stand there. */
function isBetween(unit: Unit | undefined): boolean {
  return unit?.kind === "preposition" && unit.word === "between";
}

/** "…, and we pay": a pronoun is no member of a list. */
function isPronoun(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members[0]?.form === "pronoun";
}

function merge(units: readonly Unit[]): NounUnit {
  const members: Noun[] = [];
  let open = false;
  for (const unit of units) {
    if (unit.kind === "open" || unit.kind === "close") open = unit.kind === "open";
    else if (unit.kind === "noun" && !open) members.push(...unit.members);
  }
  return {
    kind: "noun",
    first: units[0]?.first ?? 0,
    last: units.at(-1)?.last ?? 0,
    members: sharePossessors(members),
  };
}

/** "A and B's venture": when bare names precede a possessor, the last phrase belongs to all of them. */
function sharePossessors(members: readonly Noun[]): readonly Noun[] {
  const last = members.at(-1);
  const owners = members.slice(0, -1);
  if (
    last === undefined ||
    last.possessors.length === 0 ||
    last.words.length + last.head.length === 0 ||
    last.entities.length > 0
  )
    return members;
  if (!owners.every((owner) => owner.entities.length > 0 && owner.last - owner.first <= 4)) return members;
  return [{ ...last, possessors: [...owners.flatMap((owner) => owner.entities), ...last.possessors] }];
}
