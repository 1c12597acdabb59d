/** How what is not emphasised gives way to the ground, on the canvas and in pictures. */
import type { Emphasis } from "./emphasis.ts";
import { mixColors } from "./mix-colors.ts";
import type { Scene } from "./scene.ts";
import type { Theme } from "./theme.ts";

/** Share of the ground in what steps back. */
const STEP_BACK = 0.85;

export function steppedBack(color: string, { ground }: Pick<Theme, "ground">): string {
  return mixColors(color, ground, STEP_BACK);
}

/** The scene with everything outside `emphasis` faded and without its label. What is faded is drawn first, under the rest. */
export function fadedScene(scene: Scene, emphasis: Emphasis | null): Scene {
  if (emphasis === null) return scene;
  const { theme } = scene;
  const far = scene.edges.filter(({ key }) => !emphasis.edges.has(key));
  const near = scene.edges.filter(({ key }) => emphasis.edges.has(key));
  return {
    ...scene,
    edges: [...far.map((edge) => ({ ...edge, color: steppedBack(edge.color, theme) })), ...near],
    nodes: scene.nodes.map((node) =>
      emphasis.nodes.has(node.key)
        ? node
        : {
            ...node,
            color: steppedBack(node.color, theme),
            core: steppedBack(node.core, theme),
            isQuiet: true,
          },
    ),
  };
}
