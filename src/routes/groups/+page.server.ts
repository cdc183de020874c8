import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { indicatorList } from '$lib/queries/indicator-list';
import { setKinds } from '$lib/queries/set-kinds';
import { OVERALL_SCORE, type EndedService, type GroupMeasure, type GroupService } from '$lib/ui/groups/group';
import { packGroup } from '$lib/ui/groups/group-file';
import { programmeInShort } from '$lib/ui/list/listed-service';
import { serviceMap } from '$lib/ui/map/service-map';
import { COMPARED_INDICATORS, shortIndicatorName } from '$lib/words/indicator-names';
import { askGroup, everyService } from './shape/ask-group';

/** The service that stands on the page until a reader chooses one: the case in which the wrong comparator misled a board. */
const EXAMPLE = 'hertfordshire';

/** The services to choose from, the kinds of sets, the measures, and the example with all of its sets. */
export async function load() {
  const engine = await warehouse();
  const services = await everyService(engine);
  const indicators = await ask(engine, indicatorList, {});
  const compared = COMPARED_INDICATORS.flatMap((id): GroupMeasure[] => {
    const found = indicators.find(({ indicator_id }) => indicator_id === id);
    if (!found) return [];
    const { name, unit, polarity, judged_by: judgedBy } = found;
    return [{ id, name: shortIndicatorName(id, name), unit, polarity, judgedBy }];
  });
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
    kinds: await ask(engine, setKinds, {}),
    measures: [...compared, OVERALL_SCORE],
    cells: serviceMap().cells,
    example: packGroup(await askGroup(engine, EXAMPLE))
  };
}
