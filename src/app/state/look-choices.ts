/** What a reader can choose of the look. */
import type { Mapping } from "./look.ts";

export const COLORINGS: readonly Mapping["color"][] = ["kind", "community", "source"];
export const SIZINGS: readonly Mapping["size"][] = ["relations", "mentions", "rank"];
/** How far a neighbourhood reaches. */
export const FOCUS_STEPS: readonly number[] = [1, 2, 3];

export const COLORING_WORDS: Readonly<Record<Mapping["color"], string>> = {
  kind: "kind",
  community: "community",
  source: "main source",
};
export const SIZING_WORDS: Readonly<Record<Mapping["size"], string>> = {
  relations: "number of relations",
  mentions: "number of mentions",
  rank: "how central they are",
};
