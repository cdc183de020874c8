import type { SetKind } from '$lib/data/words';
import type { Compared, ComparedService } from './compared';

/** The most members of a set that stand beside a service. */
export const MOST_MEMBERS = 10;

/** The members of a set that are shown, and how many are not. */
export interface ShownMembers {
  members: readonly ComparedService[];
  notShown: number;
}

/** Whether two services share the area that a kind of set is made of. */
function shares(kind: SetKind, a: ComparedService, b: ComparedService): boolean {
  switch (kind) {
    case 'region':
      return a.country === 'England' && a.region === b.region;
    case 'police-force':
      return a.police.some((force) => b.police.includes(force));
    case 'country':
      return a.country === b.country;
    case 'england-and-wales':
      return true;
    default:
      return false;
  }
}

function near(compared: Compared, service: ComparedService, kind: SetKind): ComparedService[] {
  const places = compared.near[kind]?.[compared.services.indexOf(service)] ?? [];
  return places.flatMap((place) => compared.services[place] ?? []);
}

/** The other services of a set: the nearest first where the set has an order, else similar ones first, then by name. */
export function membersOf(
  compared: Compared,
  service: ComparedService,
  kind: SetKind
): readonly ComparedService[] {
  const nearest = near(compared, service, kind);
  if (nearest.length) return nearest;
  const sharing = compared.services.filter((other) => other !== service && shares(kind, service, other));
  const similar = near(compared, service, 'similar').filter((other) => sharing.includes(other));
  return [...similar, ...sharing.filter((other) => !similar.includes(other))];
}

/** The first members of a set, as many as there is room for. */
export function shownMembers(compared: Compared, service: ComparedService, kind: SetKind): ShownMembers {
  const all = membersOf(compared, service, kind);
  return { members: all.slice(0, MOST_MEMBERS), notShown: Math.max(0, all.length - MOST_MEMBERS) };
}
