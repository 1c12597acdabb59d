/** What the frames found of the pair, and of one of the pair and somebody else. */
import type { PairScene } from "../pair-words.ts";

export function frameCues({ framed, framedBeside }: PairScene): string[] {
  return [
    ...(framed.length === 0 ? ["no frame"] : framed.map((found) => `frame ${found}`)),
    ...framedBeside.map((found) => `frame beside ${found}`),
  ];
}
