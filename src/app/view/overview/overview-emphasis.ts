/** What keeps its colour on the overview: the community or tie under the pointer, or the ties of a row of the legend. */
import type { Pointed } from "../../state/app-state.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import type { Overview, Tie } from "./overview.ts";

export function emphasiseOverview(
  { communities, ties }: Overview,
  hovered: string | null,
  pointed: Pointed | null,
): Emphasis | null {
  if (pointed !== null && "group" in pointed && pointed.group === "relationTypes")
    return onTies(ties.filter(({ type }) => type === pointed.key));
  const tie = ties.find(({ key }) => key === hovered);
  if (tie !== undefined) return onTies([tie], [tie.source, tie.target]);
  if (!communities.some(({ key }) => key === hovered) || hovered === null) return null;
  return onTies(
    ties.filter(({ source, target }) => source === hovered || target === hovered),
    [hovered],
  );
}

function onTies(ties: readonly Tie[], focus: readonly string[] = []): Emphasis {
  return {
    focus: new Set(focus),
    nodes: new Set([...focus, ...ties.flatMap(({ source, target }) => [source, target])]),
    edges: new Set(ties.map(({ key }) => key)),
  };
}
