import { error } from '@sveltejs/kit';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { serviceIds } from '$lib/queries/service-ids';
import { serviceProfile } from '$lib/queries/service-profile';
import { askPack } from './shape/ask-pack';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is whole and prints without framework code; age, address and button are in `$lib/ui/static-page`. */
export const csr = false;

/** One page for every current service. */
export const entries: EntryGenerator = async () => {
  const rows = await ask(await warehouse(), serviceIds, {});
  return rows.filter(({ status }) => status === 'current').map(({ service_id }) => ({ id: service_id }));
};

/** Two pages for a board's meeting, asked at build time. */
export const load: PageServerLoad = async ({ params }) => {
  const engine = await warehouse();
  const [profile] = await ask(engine, serviceProfile, { serviceId: params.id });
  if (profile?.status !== 'current') error(404, `No current service is called “${params.id}”.`);
  return { pack: await askPack(engine, profile) };
};
