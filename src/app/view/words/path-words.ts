/** A path in words. */
import type { Hop } from "../../../graph/query/path.ts";
import { counted } from "./summary.ts";

/** Below this a step is worth a warning. */
const WEAK = 0.75;

/** "3 steps; the weakest is step 2, at 0.61". */
export function pathFacts(path: readonly Hop[]): string {
  const steps = counted(path.length, "step", "steps");
  const weakest = path.reduce((least, { confidence }, index) => {
    return confidence < (path[least]?.confidence ?? 1) ? index : least;
  }, 0);
  const confidence = path[weakest]?.confidence ?? 1;
  return path.length < 2 || confidence >= WEAK
    ? steps
    : `${steps}; the weakest is step ${weakest + 1}, at ${confidence.toFixed(2)}`;
}
