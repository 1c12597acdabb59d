/** Whom a sentence means when it does not say so: the likeliest party of the article, where one is likely enough. */
import type { Reading } from "../../reading.ts";
import type { FillGap, Told } from "./gap.ts";
import { choicesOf } from "./gap-clues.ts";
import { weighChoices } from "./gap-model.ts";
import learned from "./gap-weights.json" with { type: "json" };
import { standingsOf } from "./standings.ts";

/** Chance from which the likeliest party is taken. */
export const SURE = 0.55;

/** Fills the gaps of `reading`, given the relations that it has told so far: a list that grows while it is read. */
export function gapFiller(reading: Reading, told: readonly Told[]): FillGap {
  const standings = standingsOf(reading);
  return (gap) => {
    const choices = choicesOf({ reading, standings, told }, gap);
    const chances = weighChoices(learned, choices);
    const best = chances.indexOf(Math.max(...chances));
    return (chances[best] ?? 0) < SURE ? null : (choices[best]?.party ?? null);
  };
}
