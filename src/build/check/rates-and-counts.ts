import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import { doubtAt, placed } from './placed';
import { pointsOf } from './series';

/** A rate may differ from its counts by a twentieth, or by one in its own unit: counts and rates are rounded apart. */
const TOLERANCE = { share: 0.05, unit: 1 } as const;

/** What a unit's words multiply by: `per 100,000 aged 10-17`, `per cent`; none for bare counts. */
export function multiplierOf(unit: string): number | null {
  if (unit === 'per cent') return 100;
  const found = /^per ([\d,]+)/.exec(unit);
  return found?.[1] ? Number(found[1].replaceAll(',', '')) : null;
}

/** Rates that the counts beside them do not give, as when a rate is kept in another unit. */
export function ratesAgainstCounts(facts: Facts): AuditRow[] {
  const units = new Map(
    placed(facts.tables.indicators).map(({ row }) => [row.indicator_id, multiplierOf(row.unit)])
  );
  return pointsOf(facts).flatMap(({ at, value }) => {
    const { numerator, denominator, indicator_id: indicator } = at.row;
    const multiplier = units.get(indicator);
    if (!multiplier || numerator === null || !denominator) return [];
    const rate = (numerator / denominator) * multiplier;
    if (Math.abs(rate - value) <= Math.max(TOLERANCE.unit, TOLERANCE.share * rate)) return [];
    const reason = `The value is ${value}, but ${numerator} of ${denominator} gives ${Number(rate.toFixed(2))}: unit or counts may be wrong.`;
    return [doubtAt(at, 'value', 'rate-against-counts', reason)];
  });
}
