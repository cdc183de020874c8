import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { ratingAgeBins } from '$lib/queries/rating-age-bins';
import { ratingAgeMiddle } from '$lib/queries/rating-age-middle';
import { ratingAges } from '$lib/queries/rating-ages';

/**
 * How old the latest rating of each service of today is: all services, oldest first, their counts by half-year, and
 * what is said of them together.
 * @throws Error when the warehouse gives no summary
 */
export async function askAges(engine: Engine) {
  const [middle] = await ask(engine, ratingAgeMiddle, {});
  if (!middle) throw new Error('askAges: the warehouse gives no summary of how old ratings are');
  return {
    middle,
    bins: await ask(engine, ratingAgeBins, {}),
    services: await ask(engine, ratingAges, {})
  };
}
/** What the section on the age of ratings shows. */
export type Ages = Awaited<ReturnType<typeof askAges>>;
