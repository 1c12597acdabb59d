/** Runs asynchronous jobs one after another, so that two quick clicks never interleave their changes. */

export type Queue = <Result>(job: () => Promise<Result>) => Promise<Result>;

/** A queue of its own; a job that fails does not stop the next. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}
