import { error, json } from '@sveltejs/kit';
import { warehouse } from '$lib/engine/site-warehouse';
import { packGroup } from '$lib/ui/groups/group-file';
import { askGroup, everyService } from '../shape/ask-group';
import type { EntryGenerator, RequestHandler } from './$types';

/** A file like any other: made at build, one for each service, fetched when a reader chooses it. */
export const prerender = true;

/** Every service of today; a former one is in no set. */
export const entries: EntryGenerator = async () => {
  const rows = await everyService(await warehouse());
  return rows.filter(({ status }) => status === 'current').map(({ service_id }) => ({ id: service_id }));
};

/** The sets of one service, who is in them, and how it compares with each. */
export const GET: RequestHandler = async ({ params }) => {
  const engine = await warehouse();
  const group = await askGroup(engine, params.id);
  if (!group.sets.length) error(404, `No service of today is called “${params.id}”.`);
  return json(packGroup(group));
};
