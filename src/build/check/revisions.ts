import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import { doubtAt } from './placed';
import type { Point } from './series';
import { pointsOf } from './series';

/** Differences up to a tenth are what new populations and late returns bring. */
const TOLERANCE = 0.1;

const nameOf = ({ at, area }: Point) => `${at.row.indicator_id} ${area} ${at.row.period}`;

/** True when both rows print what the rate is of, and it is not the same. */
function otherBase(a: Point, b: Point): boolean {
  const [base, other] = [a.at.row.denominator, b.at.row.denominator];
  return base !== null && other !== null && base !== other;
}

/** Relative difference of two values; from zero to anything it has no bound. */
function difference(from: number, to: number): number {
  if (from === to) return 0;
  return from === 0 ? Infinity : Math.abs(to - from) / from;
}

const percent = (share: number) => (Number.isFinite(share) ? `${Math.round(share * 100)} %` : 'from zero');

function compare(
  facts: Facts,
  series: 'superseded' | 'alternative',
  doubt: (old: Point, used: Point, by: string) => AuditRow
): AuditRow[] {
  const used = new Map(
    pointsOf(facts)
      .filter(({ at }) => at.row.series === 'use')
      .map((point) => [nameOf(point), point])
  );
  return pointsOf(facts).flatMap((point) => {
    const use = point.at.row.series === series ? used.get(nameOf(point)) : undefined;
    if (!use || (series === 'alternative' && otherBase(point, use))) return [];
    const by = difference(point.value, use.value);
    return by > TOLERANCE ? [doubt(point, use, percent(by))] : [];
  });
}

/** Superseded figures that a later vintage revised by more than a tenth. */
export function revisions(facts: Facts): AuditRow[] {
  return compare(facts, 'superseded', (old, used, by) => {
    const reason = `Revised by ${by}: ${old.value} in source ${old.at.row.source_id} became ${used.value} in source ${used.at.row.source_id}.`;
    return doubtAt(old.at, 'value', 'revision', reason);
  });
}

/** Figures of another source for the same area and period that differ from the one to use by more than a tenth. */
export function disagreements(facts: Facts): AuditRow[] {
  return compare(facts, 'alternative', (other, used, by) => {
    const reason = `Sources disagree by ${by}: ${other.value} in source ${other.at.row.source_id}, ${used.value} in source ${used.at.row.source_id}, which is the one used.`;
    return doubtAt(other.at, 'value', 'disagreement', reason);
  });
}
