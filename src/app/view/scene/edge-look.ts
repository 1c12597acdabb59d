/** How an edge is drawn: colour by type, line and strength by status, width by the number of independent origins. */
import type { EdgeAttributes } from "../../../graph/graph-model.ts";
import type { Status } from "../../../model/ontology.ts";
import { mixColors } from "./mix-colors.ts";
import type { Theme } from "./theme.ts";

export type Line = "solid" | "dashed" | "dotted";

export interface EdgeLook {
  readonly color: string;
  /** Pixels at the opening zoom. */
  readonly width: number;
  readonly line: Line;
}

interface StatusLook {
  readonly line: Line;
  /** How far the colour gives way to the ground. */
  readonly fade: number;
  /** Whether it loses its hue: what is denied is no relation of its type. */
  readonly isGrey: boolean;
}

const STATUS_LOOK: Readonly<Record<Status, StatusLook>> = {
  confirmed: { line: "solid", fade: 0.25, isGrey: false },
  rumoured: { line: "dashed", fade: 0.15, isGrey: false },
  denied: { line: "dotted", fade: 0.2, isGrey: true },
  ended: { line: "solid", fade: 0.68, isGrey: false },
};

const THINNEST = 1.25;
const WIDEST = 3.5;
const CLAIM_FADE = 0.55;

export function edgeLook(attributes: EdgeAttributes, theme: Theme): EdgeLook {
  if (attributes.edge === "claim") {
    const line = attributes.kind === "says" ? "dashed" : "solid";
    return { color: mixColors(theme.textSoft, theme.ground, CLAIM_FADE), width: 1, line };
  }
  const { line, fade, isGrey } = STATUS_LOOK[attributes.status];
  const hue = isGrey ? theme.textSoft : theme.relations[attributes.kind];
  return { color: mixColors(hue, theme.ground, fade), width: edgeWidth(attributes.origins), line };
}

/** One origin is thinnest; the square root keeps much-told relations in bounds. */
function edgeWidth(origins: number): number {
  return Math.min(WIDEST, THINNEST * Math.sqrt(Math.max(1, origins)));
}
