/** The overview as a picture: communities as large tinted nodes, their ties with a number each. */
import type { Look, NodeGroups } from "../../state/app-state.ts";
import { mixColors } from "../scene/mix-colors.ts";
import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import type { Overview } from "./overview.ts";

export interface OverviewInput {
  readonly overview: Overview;
  readonly look: Pick<Look, "labels" | "pins" | "arranged">;
  readonly groups: NodeGroups | null;
  readonly theme: Theme;
}

/** Radius in pixels at the opening zoom. */
const SMALLEST = 9;
const LARGEST = 34;
/** Width of ties, in pixels. */
const THINNEST = 1;
const WIDEST = 5;
const TINT = 0.72;
const FADE = 0.5;
const RIM = 0.14;

export function overviewScene({ overview, look, groups, theme }: OverviewInput): Scene {
  const { communities, ties } = overview;
  const largest = Math.max(1, ...communities.map(({ members }) => members.length));
  const strongest = Math.max(1, ...ties.map(({ count }) => count));
  const nodes = communities.map(({ key, words, members, leader, x, y }): SceneNode => {
    const color = colorOf(leader, groups, theme);
    return {
      key,
      ...(look.pins.get(key) ?? look.arranged.get(key) ?? { x, y }),
      isPinned: look.pins.has(key),
      size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(members.length / largest),
      label: words,
      kind: "company",
      color,
      core: mixColors(color, theme.ground, TINT),
      rim: RIM,
      isQuiet: false,
    };
  });
  const edges = ties.map(({ key, source, target, count, type }): SceneEdge => ({
    key,
    source,
    target,
    curvature: 0,
    isDirected: false,
    color: mixColors(theme.relations[type], theme.ground, FADE),
    width: THINNEST + (WIDEST - THINNEST) * Math.sqrt(count / strongest),
    line: "solid",
    label: count.toLocaleString("en"),
  }));
  return { map: "overview", theme, nodes, edges, labels: look.labels };
}

function colorOf(leader: string, groups: NodeGroups | null, theme: Theme): string {
  if (groups === null) return theme.nodes.company;
  return theme.groups[groups.placeOf.get(leader) ?? -1] ?? theme.textSoft;
}
