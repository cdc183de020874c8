import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import { doubtAt } from './placed';
import type { Point } from './series';
import { pointsBy, pointsOf } from './series';

/** How many joint services must repeat one value, and in what share of them, before it is no coincidence. */
const LEAST = { services: 3, share: 0.8 } as const;

/** Groups of points that lie in one joint service, in one table of a source. */
function jointGroups(points: readonly Point[], services: ReadonlyMap<string, string>): Point[][] {
  const groups = pointsBy(points, ({ at }) => services.get(at.row.area_code ?? '') ?? '');
  return [...groups.values()].filter((group) => group.length > 1);
}

const repeats = (group: readonly Point[]) =>
  group.every(({ value }) => value === group[0]?.value && value !== 0);

/**
 * Values of a joint service that a source repeats for each of its authorities: never to be added or counted apart.
 * A note where the row says so, else a doubt.
 */
export function jointRepeats(facts: Facts): AuditRow[] {
  const services = new Map(
    cellsOf(facts.tables.area_codes).map(({ text }) => [text.area_code ?? '', text.service_id ?? ''])
  );
  const authorities = pointsOf(facts).filter(({ at }) => at.row.area_kind === 'authority');
  const tables = pointsBy(
    authorities,
    ({ at }) => `${at.row.indicator_id} ${at.row.source_id} ${at.row.period}`
  );
  return [...tables.values()].flatMap((points) => {
    const groups = jointGroups(points, services);
    const repeated = groups.filter(repeats);
    if (repeated.length < LEAST.services || repeated.length < LEAST.share * groups.length) return [];
    return repeated.flat().map(({ at, value }) => {
      const reason = `The value ${value} is that of the whole joint service ${services.get(at.row.area_code ?? '')}, repeated for each of its authorities.`;
      return doubtAt(at, 'value', 'joint-repeat', reason, at.row.note === null ? 'doubt' : 'note');
    });
  });
}
