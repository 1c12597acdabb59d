/** The picture of whatever is drawn: of each node, or of an overview. */
import { type Scene, type SceneInput, toScene } from "../scene/scene.ts";
import { overviewScene } from "./overview-scene.ts";

export function drawnScene(input: SceneInput): Scene {
  const { overview } = input.visible;
  return overview === null ? toScene(input) : overviewScene({ ...input, overview });
}
