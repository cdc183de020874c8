import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { setKinds } from '$lib/queries/set-kinds';
import type { EndedService, GroupService } from '$lib/ui/groups/group';
import { packGroup } from '$lib/ui/groups/group-file';
import { defaultSizes, kindRows } from '$lib/ui/groups/kind-counts';
import { programmeInShort } from '$lib/ui/list/listed-service';
import { serviceMap } from '$lib/ui/map/service-map';
import { askGroup, everyService, groupMeasures } from './shape/ask-group';

/** The service that stands on the page until a reader chooses one: the case in which the wrong comparator misled a board. */
const EXAMPLE = 'hertfordshire';

/** The services to choose from, the kinds of sets, the measures, and the example with all of its sets. */
export async function load() {
  const engine = await warehouse();
  const services = await everyService(engine);
  const kinds = await ask(engine, setKinds, {});
  return {
    current: services
      .filter(({ status }) => status === 'current')
      .map(({ service_id: id, name, country, authorities, rating, programme, published }): GroupService => ({
        id,
        name,
        country,
        authorities,
        rating,
        programme: programme && programmeInShort(programme),
        published
      })),
    ended: services
      .filter(({ status }) => status === 'former')
      .map(({ service_id: id, name, successor_ids }): EndedService => ({
        id,
        name,
        successors: successor_ids?.split(';') ?? []
      })),
    kinds: kindRows(kinds),
    sizes: defaultSizes(kinds),
    measures: await groupMeasures(engine),
    cells: serviceMap().cells,
    example: packGroup(await askGroup(engine, EXAMPLE))
  };
}
