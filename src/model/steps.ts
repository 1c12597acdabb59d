/** Long work in steps, so that whoever does it may do something else in between. */

/** Yields after each step; returns what the work was for. */
export type Steps<Result> = Generator<undefined, Result>;

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
