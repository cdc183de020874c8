import { warehouse } from '$lib/engine/site-warehouse';
import { askChanges } from './shape/ask-changes';
import { askRatings } from './shape/ask-ratings';
import { askTotals } from './shape/ask-totals';

/** The page is whole without framework code; `$lib/ui/static-page` brings its filters to life. */
export const csr = false;

/** What each section of the page shows, asked one after another. */
export async function load() {
  const engine = await warehouse();
  return {
    ratings: await askRatings(engine),
    changes: await askChanges(engine),
    totals: await askTotals(engine)
  };
}
