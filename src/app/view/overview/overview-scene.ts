/** The overview as a picture: communities as tinted discs that tell their size, their ties with a number each where they are pointed at. */
import type { NodeGroups } from "../../state/app-state.ts";
import type { Look } from "../../state/look.ts";
import { mixColors } from "../scene/mix-colors.ts";
import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import { communityRadius } from "./community-size.ts";
import type { Overview } from "./overview.ts";

export interface OverviewInput {
  readonly overview: Overview;
  readonly look: Pick<Look, "labels" | "pins" | "arranged">;
  readonly groups: NodeGroups | null;
  readonly theme: Theme;
}

/** Width of ties, in pixels. */
const THINNEST = 1;
const WIDEST = 6;
const TINT = 0.72;
/** How far ties give way to the ground, the strongest and the weakest. */
const FADE = { strongest: 0.35, weakest: 0.75 } as const;
const RIM = 0.14;

export function overviewScene({ overview, look, groups, theme }: OverviewInput): Scene {
  const { communities, ties } = overview;
  const total = communities.reduce((sum, { members }) => sum + members.length, 0);
  const strongest = Math.max(1, ...ties.map(({ weight }) => weight));
  const nodes = communities.map(({ key, words, name, members, leader, x, y }): SceneNode => {
    const color = colorOf(leader, groups, theme);
    return {
      key,
      ...(look.pins.get(key) ?? look.arranged.get(key) ?? { x, y }),
      isPinned: look.pins.has(key),
      size: communityRadius(members.length, total),
      label: name,
      words,
      inside: members.length.toLocaleString("en"),
      kind: "company",
      color,
      core: mixColors(color, theme.ground, TINT),
      rim: RIM,
      isQuiet: false,
    };
  });
  const edges = ties.map(({ key, source, target, weight, type }): SceneEdge => {
    const strength = weight / strongest;
    const fade = FADE.weakest + (FADE.strongest - FADE.weakest) * strength;
    return {
      key,
      source,
      target,
      curvature: 0,
      isDirected: false,
      color: mixColors(type === null ? theme.textSoft : theme.relations[type], theme.ground, fade),
      width: THINNEST + (WIDEST - THINNEST) * strength,
      line: "solid",
      label: weight.toLocaleString("en"),
    };
  });
  return { map: "overview", theme, nodes, edges, labels: look.labels };
}

function colorOf(leader: string, groups: NodeGroups | null, theme: Theme): string {
  if (groups === null) return theme.nodes.company;
  return theme.groups[groups.placeOf.get(leader) ?? -1] ?? theme.textSoft;
}
