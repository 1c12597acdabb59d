/** How a node is drawn: colour by kind, and a second sign for readers who tell colours badly (disc, ring or hollow). */
import type { NodeAttributes } from "../../../graph/graph-model.ts";
import { mixColors } from "./mix-colors.ts";
import type { Theme } from "./theme.ts";

export interface NodeLook {
  /** Outer colour, that of the kind. */
  readonly color: string;
  /** Inner colour: the same on a disc, the ground in a hollow node. */
  readonly core: string;
  /** Thickness of the outer colour as a share of the radius. */
  readonly rim: number;
  /** Without a label until it is in focus: a claim's label is a sentence. */
  readonly isQuiet: boolean;
}

const DISC_RIM = 0.5;
const RING_RIM = 0.42;
const HOLLOW_RIM = 0.5;

/** `color` takes the place of the kind's, where nodes are coloured by something else. */
export function nodeLook({ node, kind }: NodeAttributes, theme: Theme, color = theme.nodes[kind]): NodeLook {
  if (node === "claim") return { color, core: theme.ground, rim: HOLLOW_RIM, isQuiet: true };
  if (kind === "company" || kind === "person") return { color, core: color, rim: DISC_RIM, isQuiet: false };
  return { color, core: mixColors(color, theme.ground, 0.78), rim: RING_RIM, isQuiet: false };
}
