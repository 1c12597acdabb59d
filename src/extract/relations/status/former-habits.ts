/** What companies used to do or be for one another: "once worked with B", "used to supply B", "was its agent until 2019". */
import { complementsOfVerb } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

/** Verbs of what goes on for years; what is done in a day is not undone by "once". */
const HABITS: ReadonlySet<string> = wordSet(`
  be, have, work, sell, supply, distribute, buy, own, hold, use, share, carry, make, cooperate, co-operate, collaborate, partner,
  operate, fund, back, finance, sponsor, represent, serve, handle, act, belong, team, market, resell, stock, provide, deliver
`);
const FORMERLY: ReadonlySet<string> = new Set(["once", "formerly"]);
/** "until now" leaves open whether it goes on. */
const STILL: ReadonlySet<string> = wordSet(`now, recently, today, further, notice, this`);

/** Whether one of the units of `chain`, the trigger and its governors, tells of a habit that is over. */
export function isFormerHabit(parse: Parse, chain: readonly number[]): boolean {
  return chain.some((index) => {
    const verb = parse.units[index];
    if (verb?.kind !== "verb" || !HABITS.has(verb.lemma)) return false;
    return (
      isUsedTo(parse, index) ||
      (isPastHabit(verb) && (isOnce(parse, index, verb) || endsAtDate(parse, index)))
    );
  });
}

function isPastHabit({ done, passive, modal }: VerbUnit): boolean {
  return done && !passive && modal === "";
}

/** "used to sell". */
function isUsedTo(parse: Parse, index: number): boolean {
  const link = parse.links.get(index);
  const governor = parse.units[link?.governor ?? -1];
  return (
    link?.governance === "infinitive" &&
    governor?.kind === "verb" &&
    governor.lemma === "use" &&
    governor.done &&
    !governor.passive
  );
}

function isOnce({ units }: Parse, index: number, verb: VerbUnit): boolean {
  return (
    verb.adverbs.some((adverb) => FORMERLY.has(adverb)) ||
    [units[index - 1], units[index + 1]].some((unit) => unit?.kind === "adverb" && FORMERLY.has(unit.word))
  );
}

/** "until 2019", "until last year". */
function endsAtDate(parse: Parse, index: number): boolean {
  return complementsOfVerb(parse, index).prepositions.some(({ word, noun }) => {
    const unit = parse.units[noun];
    return (
      word === "until" &&
      unit?.kind === "noun" &&
      !unit.members.some(({ head, words }) => STILL.has(head) || words.some((before) => STILL.has(before)))
    );
  });
}
