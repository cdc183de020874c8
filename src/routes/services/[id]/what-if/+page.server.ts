import { error } from '@sveltejs/kit';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { serviceIds } from '$lib/queries/service-ids';
import { serviceProfile } from '$lib/queries/service-profile';
import { introOf } from '$lib/ui/what-if/intro';
import { makeSlice } from '$lib/ui/what-if/make-slice';
import { whatIsKnown } from '$lib/ui/what-if/what-is-known';
import { askWhatIf } from '../shape/ask-what-if';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is whole without framework code; the tool is brought to life by `$lib/ui/static-page`. */
export const csr = false;

/** One page for every current service, whatever is known of it. */
export const entries: EntryGenerator = async () => {
  const rows = await ask(await warehouse(), serviceIds, {});
  return rows.filter(({ status }) => status === 'current').map(({ service_id }) => ({ id: service_id }));
};

/** What would move a service's rating, as far as is known, worked out at build time. */
export const load: PageServerLoad = async ({ params }) => {
  const engine = await warehouse();
  const [profile] = await ask(engine, serviceProfile, { serviceId: params.id });
  if (profile?.status !== 'current') error(404, `No current service is called “${params.id}”.`);
  const known = whatIsKnown(await askWhatIf(engine, params.id), params.id);
  const shown = known.depth === 'nothing' ? null : known.shown;
  return {
    service: { id: profile.service_id, name: profile.name },
    depth: known.depth,
    /** Whether the service has any rating, if only one of another programme. */
    rated: profile.latest_rating !== null,
    intro: introOf(known, profile),
    slice: known.depth === 'whole' ? makeSlice(known.shown) : null,
    score: known.depth === 'score' ? known.score : null,
    bands: shown?.rules.overallBands ?? [],
    programme: shown?.programmeName ?? '',
    source: shown?.source ?? ''
  };
};
