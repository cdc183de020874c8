import { nearestServices } from '../search/nearest';
import { searchable, type SearchableName } from '../search/match';
import type { GroupService } from './group';

/** The names of services of today ready to be searched, without those of their areas. */
export function namesOf(current: readonly GroupService[]): SearchableName[] {
  return searchable(
    current.map(({ id, name }) => ({
      serviceId: id,
      service: name,
      kind: 'service' as const,
      label: name,
      status: 'current' as const,
      now: null
    }))
  );
}

const MOST = 3;

/** The services of today spelt most like an id that is none, nearest first, as selections. */
export function nearestTo(
  current: readonly GroupService[],
  asked: string
): { label: string; query: string }[] {
  return nearestServices(namesOf(current), asked.replaceAll('-', ' '), MOST).map(
    ({ serviceId, service }) => ({
      label: service,
      query: `service=${serviceId}`
    })
  );
}
