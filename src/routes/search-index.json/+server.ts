import { json } from '@sveltejs/kit';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { factsDate } from '$lib/queries/facts-date';
import { searchIndex } from '$lib/queries/search-index';
import { packIndex } from '$lib/ui/search/index-file';

/** The index of names is a file like any other: made at build, fetched when somebody searches. */
export const prerender = true;

/** Every name by which a service can be found, packed. */
export async function GET() {
  const engine = await warehouse();
  const [date] = await ask(engine, factsDate, {});
  const rows = await ask(engine, searchIndex, {});
  if (!date) throw new Error('The warehouse holds no facts, so their newest date is not known.');
  const names = rows.map(({ service_id, ...row }) => ({ ...row, serviceId: service_id }));
  return json(packIndex({ factsDate: date.facts_date, names }));
}
