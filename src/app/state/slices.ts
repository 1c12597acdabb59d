/** Long work on the page's thread in slices: between two of them the page answers and draws. */
import type { Steps } from "../../model/steps.ts";

/** Milliseconds of work between two pauses. */
const SLICE = 25;

/** Runs `steps` to the end, unless `isWanted` says that nobody waits any more; then the result is null. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | null> {
  let since = performance.now();
  for (;;) {
    if (!isWanted()) return null;
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
}

/** Lets everything else that waits have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
