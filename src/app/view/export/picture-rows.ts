/** The legend of a picture: what is switched on and seen, each with the sign it is drawn with. */
import type { NodeGroups } from "../../state/app-state.ts";
import { MAX_GROUPS } from "../scene/node-groups.ts";
import type { LegendEntry } from "../filters/legend-entries.ts";
import type { Theme } from "../scene/theme.ts";

export interface PictureRow {
  readonly words: string;
  readonly sign: "line" | "dot";
  readonly color: string;
}

/** Statuses go without saying: their lines are told apart by what they look like. */
export function pictureRows(
  legend: readonly LegendEntry[],
  groups: NodeGroups | null,
  theme: Theme,
): readonly PictureRow[] {
  const coloured = (groups?.groups ?? []).slice(0, MAX_GROUPS).map(({ words }, place): PictureRow => ({
    words,
    sign: "dot",
    color: theme.groups[place] ?? theme.textSoft,
  }));
  const rows = legend
    .filter(({ isOn, seen, group }) => isOn && seen > 0 && group !== "statuses")
    .map(({ group, key, words }): PictureRow => {
      const isLine = group === "relationTypes";
      const colors: Readonly<Record<string, string>> = isLine ? theme.relations : theme.nodes;
      const isPlain = groups !== null && group === "entityKinds";
      return {
        words,
        sign: isLine ? "line" : "dot",
        color: (isPlain ? undefined : colors[key]) ?? theme.textSoft,
      };
    });
  return [...coloured, ...rows];
}
