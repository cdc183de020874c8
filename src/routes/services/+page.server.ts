import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { serviceList } from '$lib/queries/service-list';
import { listRow } from '$lib/ui/list/listed-service';
import { scoreSources } from '$lib/ui/list/score-sources';

/** Every service, those of today and the former ones apart, with how their scores are known. */
export async function load() {
  const rows = await ask(await warehouse(), serviceList, {});
  const current = rows.filter((row) => row.status === 'current');
  return {
    current: current.map(listRow),
    former: rows.filter((row) => row.status === 'former').map(listRow),
    scores: scoreSources(current)
  };
}
