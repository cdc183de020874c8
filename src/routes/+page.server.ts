import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { knowledgeCounts } from '$lib/queries/knowledge-counts';
import { latestReports } from '$lib/queries/latest-reports';
import { ratingCounts } from '$lib/queries/rating-counts';
import { searchIndex } from '$lib/queries/search-index';
import { listPlaces } from '$lib/ui/search/places';

const REPORTS = 5;

/** What the home page shows: ratings counted, the latest reports, and every place that can be looked up. */
export async function load() {
  const engine = await warehouse();
  const names = await ask(engine, searchIndex, {});
  const [known] = await ask(engine, knowledgeCounts, {});
  if (!known) throw new Error('The warehouse holds no services.');
  return {
    known,
    counts: await ask(engine, ratingCounts, {}),
    reports: await ask(engine, latestReports, { limit: REPORTS }),
    places: listPlaces(names.map(({ service_id, ...name }) => ({ ...name, serviceId: service_id })))
  };
}
