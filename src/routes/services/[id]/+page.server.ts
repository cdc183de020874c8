import { error } from '@sveltejs/kit';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { serviceIds } from '$lib/queries/service-ids';
import { serviceProfile } from '$lib/queries/service-profile';
import { serviceHeadline } from '$lib/words/service-headline';
import { askComparison } from './shape/ask-comparison';
import { askHistory } from './shape/ask-history';
import { askIndicators } from './shape/ask-indicators';
import { askPlace } from './shape/ask-place';
import { askSimilarScores } from './shape/ask-similar-scores';
import { askStandards } from './shape/ask-standards';
import { whatStandsOut } from './shape/what-stands-out';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is whole without framework code; the little that needs a browser is in `$lib/ui/static-page`. */
export const csr = false;

/** One page for every service of the register, current and former. */
export const entries: EntryGenerator = async () => {
  const rows = await ask(await warehouse(), serviceIds, {});
  return rows.map(({ service_id }) => ({ id: service_id }));
};

/** Everything a service's page shows, asked at build time. */
export const load: PageServerLoad = async ({ params }) => {
  const engine = await warehouse();
  const selection = { serviceId: params.id };
  const [profile] = await ask(engine, serviceProfile, selection);
  if (!profile) error(404, `No service is called “${params.id}”.`);
  const indicators = await askIndicators(engine, profile);
  const comparison = await askComparison(engine, profile, indicators);
  return {
    profile,
    headline: serviceHeadline(profile),
    place: await askPlace(engine, profile),
    standards: await askStandards(engine, profile),
    indicators,
    comparison,
    standsOut: comparison ? whatStandsOut(comparison) : '',
    similar: await askSimilarScores(engine, profile),
    history: await askHistory(engine, selection)
  };
};
