import { error } from '@sveltejs/kit';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { briefYears } from '$lib/queries/brief-years';
import { factsDate } from '$lib/queries/facts-date';
import { formatPartialDate } from '$lib/words/dates';
import { askBrief } from './ask-brief';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is whole and prints without framework code; address and button are in `$lib/ui/static-page`. */
export const csr = false;

const years = async () => (await ask(await warehouse(), briefYears, {})).map(({ year }) => year);

/** One page for every year with inspections that may have an overall rating. */
export const entries: EntryGenerator = async () => (await years()).map((year) => ({ year: String(year) }));

/** A year’s brief, asked at build time. */
export const load: PageServerLoad = async ({ params }) => {
  const year = (await years()).find((one) => String(one) === params.year);
  if (year === undefined) error(404, `No inspection report of the year “${params.year}” was found.`);
  const engine = await warehouse();
  const [date] = await ask(engine, factsDate, {});
  const newest = date?.facts_date ?? '';
  const soFar = newest.slice(0, 4) === String(year) ? formatPartialDate(newest) : null;
  return { brief: await askBrief(engine, { year, soFar }) };
};
