/** Runs a job after all jobs given before it; gives its result, or throws what it throws. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue that runs one job at a time in the order given: a DuckDB connection takes one query at a time,
 * and parallel ones fail at random. A job that fails does not hold up those behind it.
 */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.then(
      () => undefined,
      () => undefined
    );
    return result;
  };
}
