import type { AuditRow } from '$lib/data/audit';
import { RESIDENTS } from '$lib/rules/demographic-measures';
import type { Facts } from '../facts';
import { grouped } from './cells';
import type { Placed } from './placed';
import { doubtAt, placed } from './placed';

/** A national share that changes by this factor in a year is rather recorded otherwise than lived otherwise. */
const FACTOR = 1.75;
/** Smaller counts move as much by chance. */
const FEWEST = 20;
/** A census counts a little fewer than the estimate of the same summer; more than this is another population. */
const NEAR = 0.03;

type Share = Placed<'demographics'> & { row: { count: number } };
const counted = (at: Placed<'demographics'>): at is Share => at.row.count !== null && at.row.count >= FEWEST;
const followingYear = (text: string) => text.replace(/\d{4}/g, (year) => String(Number(year) + 1));

/** National shares with counts of 20 or more that changed by a factor of 1.75 or more from one year to the next. */
export function shareJumps({ tables }: Facts): AuditRow[] {
  const split = ['area_name', 'dimension', 'category', 'measure', 'source'];
  return [...grouped(placed(tables.demographics).filter(counted), split).values()].flatMap((series) =>
    series.flatMap((at) => {
      const before = series.find(({ row }) => followingYear(row.period) === at.row.period);
      if (!before) return [];
      const factor = at.row.share_pct / before.row.share_pct;
      if (factor < FACTOR && factor > 1 / FACTOR) return [];
      const reason = `The share is ${at.row.share_pct} % (${at.row.count}) after ${before.row.share_pct} % (${before.row.count}) the year before, a change by a factor of ${FACTOR} or more: what is recorded may have changed rather than what happened.`;
      return [doubtAt(at, 'share_pct', 'national-share-jump', reason)];
    })
  );
}

/** Counts of residents by ethnicity that do not add to the residents aged 10-17 of today's authorities in that year. */
export function censusCounts({ tables }: Facts): AuditRow[] {
  const today = new Set(tables.areas.rows.map(({ area_code }) => area_code));
  const residents = placed(tables.demographics).filter(
    ({ row }) => row.measure === RESIDENTS && row.count !== null
  );
  return [...grouped(residents, ['area_name', 'period', 'source']).values()].flatMap((group) => {
    const [first] = group;
    const estimates = tables.population_10_17.rows.filter(
      ({ area_code, year }) => today.has(area_code) && String(year) === first?.row.period
    );
    if (!first || estimates.length < today.size) return [];
    const estimate = estimates.reduce((sum, { pop_10_17 }) => sum + pop_10_17, 0);
    const sum = group.reduce((total, { row }) => total + (row.count ?? 0), 0);
    if (Math.abs(sum / estimate - 1) <= NEAR) return [];
    const reason = `The counts by ethnicity add to ${sum}, the authorities' residents aged 10-17 of ${first.row.period} to ${estimate}: perhaps of other ages or another area.`;
    return [doubtAt(first, 'count', 'census-count', reason)];
  });
}
