/** The display of one node or edge under the present emphasis. Called for every item at every refresh: looks up, never searches. */
import type { Attributes } from "graphology-types";
import type { Emphasis } from "../view/scene/emphasis.ts";
import type { Scene } from "../view/scene/scene.ts";
import { steppedBack } from "../view/scene/step-back.ts";

interface Shown {
  readonly scene: Scene | null;
  readonly emphasis: Emphasis | null;
}

const LIFT = 1;
/** Nodes and edges; with more, letting all of them step back at every hover costs more than a frame has. */
const MAX_STEPPING = 6000;

/** Whether everything else steps back; if not, what is emphasised comes forward alone. */
export function canStepBack({ nodes, edges }: Scene): boolean {
  return nodes.length + edges.length <= MAX_STEPPING;
}

export function nodeStepBack(node: string, data: Attributes, { scene, emphasis }: Shown): Attributes {
  if (emphasis === null || scene === null) return data;
  if (emphasis.nodes.has(node)) return { ...data, zIndex: LIFT };
  if (!canStepBack(scene)) return data;
  return { ...data, color: faint(data["color"], scene), core: faint(data["core"], scene) };
}

export function edgeStepBack(edge: string, data: Attributes, { scene, emphasis }: Shown): Attributes {
  if (emphasis === null || scene === null) return data;
  const isSteppingBack = canStepBack(scene);
  if (emphasis.edges.has(edge)) {
    const color: unknown = isSteppingBack ? data["color"] : scene.theme.accent;
    return { ...data, color, zIndex: LIFT, size: Number(data["size"]) + 0.6 };
  }
  if (!isSteppingBack) return data;
  return { ...data, color: faint(data["color"], scene) };
}

function faint(color: unknown, { theme }: Scene): string {
  return steppedBack(String(color), theme);
}
