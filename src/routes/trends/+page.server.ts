import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { briefYears } from '$lib/queries/brief-years';
import { askAges } from './shape/ask-ages';
import { askChanges } from './shape/ask-changes';
import { askProgrammes } from './shape/ask-programmes';
import { askRatings } from './shape/ask-ratings';
import { askTotals } from './shape/ask-totals';

/** The page is whole without framework code; `$lib/ui/static-page` brings its filters to life. */
export const csr = false;

/** What each section of the page shows, asked one after another. */
export async function load() {
  const engine = await warehouse();
  return {
    ratings: await askRatings(engine),
    programmes: await askProgrammes(engine),
    changes: await askChanges(engine),
    ages: await askAges(engine),
    totals: await askTotals(engine),
    years: (await ask(engine, briefYears, {})).map(({ year }) => year)
  };
}
