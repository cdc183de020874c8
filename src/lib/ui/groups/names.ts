import { nearestServices } from '../search/nearest';
import { searchable, type SearchableName } from '../search/match';
import type { EndedService, GroupService } from './group';

/** The names of services ready to be searched, without those of their areas. */
export function namesOf(current: readonly GroupService[], ended: readonly EndedService[]): SearchableName[] {
  return searchable([
    ...current.map(({ id, name }) => ({
      serviceId: id,
      service: name,
      kind: 'service' as const,
      label: name,
      status: 'current' as const,
      now: null
    })),
    ...ended.map(({ id, name }) => ({
      serviceId: id,
      service: name,
      kind: 'former' as const,
      label: name,
      status: 'former' as const,
      now: null
    }))
  ]);
}

const MOST = 3;

/** The services of today spelt most like an id that is none, nearest first. */
export function nearestTo(names: readonly SearchableName[], asked: string): { id: string; name: string }[] {
  return nearestServices(
    names.filter(({ status }) => status === 'current'),
    asked.replaceAll('-', ' '),
    MOST
  ).map(({ serviceId, service }) => ({ id: serviceId, name: service }));
}
