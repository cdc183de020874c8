import { error } from '@sveltejs/kit';
import { warehouse } from '$lib/engine/site-warehouse';
import { SHOWN_INDICATORS } from '$lib/ui/indicators/shown-indicators';
import type { EntryGenerator, PageServerLoad } from './$types';
import { askSlice } from './shape/ask-slice';

/** The page is whole without framework code; `$lib/ui/static-page` brings its form to life. */
export const csr = false;

/** One page for every indicator that services are shown by. */
export const entries: EntryGenerator = () => SHOWN_INDICATORS.map((id) => ({ id }));

/** All periods of all services, with what is worked out from them; other levels are fetched when they are chosen. */
export const load: PageServerLoad = async ({ params }) => {
  if (!SHOWN_INDICATORS.includes(params.id)) error(404, `There is no page for the indicator “${params.id}”.`);
  return { slice: await askSlice(await warehouse(), params.id) };
};
