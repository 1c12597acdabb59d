/** What one sentence shows of how two parties in it are related, as cues: each with how much of it there is. */
import { frameCues } from "./cues/frame-cues.ts";
import { listCues } from "./cues/list-cues.ts";
import { meaningCues } from "./cues/meaning-cues.ts";
import { nameCues } from "./cues/name-cues.ts";
import { placeCues } from "./cues/place-cues.ts";
import { wordCues } from "./cues/word-cues.ts";
import { type PairScene, pairWords } from "./pair-words.ts";

/** Amounts by cue; what is merely there counts 1. */
export type PairCues = ReadonlyMap<string, number>;

export function pairCues(scene: PairScene): PairCues {
  const words = pairWords(scene);
  const cues = new Map<string, number>([["always", 1]]);
  const there = [
    ...wordCues(words),
    ...frameCues(scene),
    ...nameCues(scene),
    ...placeCues(words),
    ...listCues(words),
  ];
  for (const cue of there) cues.set(cue, 1);
  for (const [cue, amount] of meaningCues(words)) cues.set(cue, amount);
  return cues;
}
