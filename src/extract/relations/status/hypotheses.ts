/**
 * What the writer only supposes or advises: "Suppose A bought B", "Had A bought B", "Could A buy B?", "A should buy B",
 * "A purchase of B by A would make sense". Nothing of it is told as a relation.
 */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

/** Verbs that invite the reader to suppose what follows. */
const SUPPOSING: ReadonlySet<string> = wordSet(`suppose, imagine, picture, assume`);
/** Verbs whose object is only thought. */
const IMAGINING: ReadonlySet<string> = wordSet(`imagine, picture, pretend, fantasise, fantasize, envision`);
const NOBODY: ReadonlySet<string> = wordSet(`nobody, none, few, no-one, noone`);
const BELIEVING: ReadonlySet<string> = wordSet(
  `expect, believe, think, bet, imagine, foresee, predict, want, dare, dream`,
);
/** Modals of a question about what might be. */
const WONDERING: ReadonlySet<string> = new Set(["would", "should", "could", "might"]);
const CONTRASTS: ReadonlySet<string> = wordSet(`instead of, rather than, as opposed to, without`);
/** A verb before its subject that asks or wishes. */
const ASKING: ReadonlySet<string> = wordSet(`could, would, should, might, will, can, shall`);
/** An auxiliary before its subject that asks. */
const INVERTED: ReadonlySet<string> = wordSet(`be, have, do`);
const ADVISING: ReadonlySet<string> = new Set(["should", "ought"]);
/** Deals that "a" makes one of many thinkable ones. */
const THINKABLE: ReadonlySet<string> = wordSet(`
  acquisition, takeover, purchase, merger, buyout, bid, offer, tie-up, combination, alliance, partnership, marriage
`);

/** Whether the trigger at the bottom of `chain` is told as a mere thought. */
export function isSupposed(parse: Parse, chain: readonly number[]): boolean {
  const [trigger = 0, above = -1] = chain;
  const unit = parse.units[trigger];
  if (opensThought(parse.units, trigger)) return true;
  if (parse.units.slice(0, trigger).some(isImagined) || chain.some((at) => isDoubtedByAll(parse, at)))
    return true;
  if (isContrasted(parse.units, trigger) || isWondered(parse.units, trigger)) return true;
  if (unit?.kind === "verb") return isAdvised(parse, trigger, unit);
  const verb = parse.units[above];
  return (
    unit?.kind === "noun" &&
    unit.members.every(isThinkable) &&
    verb?.kind === "verb" &&
    verb.modal === "would" &&
    parse.links.get(above)?.subject === trigger &&
    parse.links.get(above)?.governor === null
  );
}

/** "A should buy B", "A might as well buy B", "A should stop dithering and buy B". */
function isAdvised({ units, links }: Parse, index: number, verb: VerbUnit): boolean {
  if (verb.perfect || verb.passive) return false;
  if (ADVISING.has(verb.modal) || (verb.modal === "might" && verb.adverbs.join(" ").includes("as well")))
    return true;
  const subject = links.get(index)?.subject;
  return (
    verb.form === "base" &&
    verb.modal === "" &&
    units.some(
      (unit, at) =>
        at < index && unit.kind === "verb" && ADVISING.has(unit.modal) && links.get(at)?.subject === subject,
    )
  );
}

/** "It is easy to imagine A owning B", "one could picture A as its owner", "would like to see A buy B". */
function isImagined(unit: Unit): boolean {
  return unit.kind === "verb" && IMAGINING.has(unit.lemma) && !unit.past && !unit.negated;
}

/** "Nobody expects A to buy B", "few would bet on a merger of A and B". */
function isDoubtedByAll({ units, links }: Parse, index: number): boolean {
  const verb = units[index];
  const subject = units[links.get(index)?.subject ?? -1];
  return (
    verb?.kind === "verb" &&
    BELIEVING.has(verb.lemma) &&
    subject?.kind === "noun" &&
    subject.members.some(({ head }) => NOBODY.has(head))
  );
}

/** "What would A gain by buying B?" */
function isWondered(units: readonly Unit[], trigger: number): boolean {
  const isOpen = units
    .slice(0, trigger + 1)
    .some((unit) => unit.kind === "verb" && WONDERING.has(unit.modal) && !unit.perfect);
  return isOpen && isQuestion(units);
}

/** "instead of buying from B", "rather than buy B", "without buying B", "it would be like A buying B". */
function isContrasted(units: readonly Unit[], trigger: number): boolean {
  const verb = units[trigger];
  if (verb?.kind !== "verb" || (verb.form !== "gerund" && verb.form !== "base")) return false;
  const [before, first] = [units[trigger - 1], units[trigger - 2]];
  if (before !== undefined && "word" in before && CONTRASTS.has(before.word)) return true;
  return (
    before?.kind === "noun" &&
    verb.form === "gerund" &&
    first !== undefined &&
    "word" in first &&
    first.word === "like"
  );
}

/** "Suppose A bought B", "Had A bought B, it …", "Could A buy B?": up to the comma that ends the thought. */
function opensThought(units: readonly Unit[], trigger: number): boolean {
  const start = units[0]?.kind === "quote" ? 1 : 0;
  const [opening, next] = [units[start], units[start + 1]];
  if (opening?.kind !== "verb" || trigger <= start) return false;
  if (SUPPOSING.has(opening.lemma))
    return opening.form === "base" && (next?.kind === "that" || next?.kind === "noun");
  if (next?.kind !== "noun") return false;
  return ASKING.has(opening.lemma)
    ? isQuestion(units)
    : opensCondition(opening) && endsBefore(units, trigger);
}

/** "Had A bought B": an auxiliary of the past before its subject. */
function opensCondition({ lemma, past, last, first }: VerbUnit): boolean {
  return lemma === "have" && past && last === first + 1;
}

/** "Is A about to buy B?", "Did A buy B?": asked and not told. */
export function isYesNoQuestion({ units, links }: Parse, chain: readonly number[]): boolean {
  const start = units[0]?.kind === "quote" ? 1 : 0;
  const [opening, next] = [units[start], units[start + 1]];
  return (
    opening?.kind === "verb" &&
    INVERTED.has(opening.lemma) &&
    next?.kind === "noun" &&
    isQuestion(units) &&
    chain.some((index) => index === start || links.get(index)?.subject === start + 1)
  );
}

function isQuestion(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.kind === "other" && unit.word === "?");
}

/** Whether a comma ends the clause that holds the trigger. */
function endsBefore(units: readonly Unit[], trigger: number): boolean {
  const comma = units.findIndex(({ kind }) => kind === "comma");
  return comma > trigger;
}

function isThinkable({ head, words, possessors }: Noun): boolean {
  return THINKABLE.has(head) && possessors.length === 0 && (words.includes("a") || words.includes("an"));
}
