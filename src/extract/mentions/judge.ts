/** Judges what a name stands for from its clues: their weights add up to the log-odds of each guess. */
import { GUESSES, type Clue, type ClueTable } from "./clue-table.ts";
import type { DecidedName, NameGroup } from "./name-group.ts";

/** A clue that comes again counts for less each time. */
const REPEAT = [1, 0.5, 0.25];
/** A name is a party's if the odds that it is a company or an organization reach this; a higher one is right more often and finds less. */
const PARTY_ODDS = 1.45;
const [COMPANY, ORGANIZATION, NOTHING] = [0, 1, GUESSES.length - 1];

/** How much there is of each clue of a name. */
export function clueAmounts(clues: readonly Clue[]): Map<Clue, number> {
  const amounts = new Map<Clue, number>();
  const times = new Map<Clue, number>();
  for (const clue of clues) {
    const before = times.get(clue) ?? 0;
    const more = REPEAT[before];
    if (more === undefined) continue;
    times.set(clue, before + 1);
    amounts.set(clue, (amounts.get(clue) ?? 0) + more);
  }
  return amounts;
}

/** Log-odds of each guess, in the order of GUESSES, but for a term that all of them share. */
export function weigh(clues: readonly Clue[], table: ClueTable): number[] {
  const scores = [...table.always];
  const times = new Map<Clue, number>();
  for (const clue of clues) {
    const before = times.get(clue) ?? 0;
    const [amount, weights] = [REPEAT[before], table.clues[clue]];
    if (amount === undefined || weights === undefined) continue;
    times.set(clue, before + 1);
    for (let guess = 0; guess < scores.length; guess += 1)
      scores[guess] = (scores[guess] ?? 0) + amount * (weights[guess] ?? 0);
  }
  return scores;
}

/** Decides for the likeliest guess, companies and organizations against the rest taken together. */
export function judge(group: NameGroup, table: ClueTable): DecidedName {
  const scores = weigh(group.clues, table);
  const best = likeliest(scores);
  const score = scores[best] ?? 0;
  let next = -Infinity;
  scores.forEach((other, guess) => {
    if (guess !== best) next = Math.max(next, other);
  });
  const { name, words, core, candidates, clues } = group;
  return {
    name,
    words,
    core,
    candidates,
    clues,
    guess: GUESSES[best] ?? "nothing",
    score: score - (scores[NOTHING] ?? 0),
    margin: score - next,
  };
}

function likeliest(scores: readonly number[]): number {
  const [company = 0, organization = 0] = [scores[COMPANY], scores[ORGANIZATION]];
  const rest = scores.slice(ORGANIZATION + 1);
  const highest = Math.max(...scores);
  const party = Math.exp(company - highest) + Math.exp(organization - highest);
  const other = rest.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  if (party >= PARTY_ODDS * other) return company >= organization ? COMPANY : ORGANIZATION;
  return ORGANIZATION + 1 + rest.indexOf(Math.max(...rest));
}
