/** What keeps its colour in whatever is drawn. */
import { type Emphasis, type EmphasisInput, emphasise } from "../scene/emphasis.ts";
import { emphasiseOverview } from "./overview-emphasis.ts";

export function drawnEmphasis(input: EmphasisInput): Emphasis | null {
  const { overview } = input.visible;
  return overview === null
    ? emphasise(input)
    : emphasiseOverview(overview, input.hovered, input.pointed ?? null);
}
