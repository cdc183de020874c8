import type { IndicatorAnswer } from '$lib/queries/indicator-list';
import type { IndicatorCoverage } from '$lib/queries/indicator-coverage';
import { defaultPeriod } from '$lib/ui/indicators/default-period';
import { SHOWN_INDICATORS } from '$lib/ui/indicators/shown-indicators';
import { carriesInWords, directionInWords, readCarries } from '$lib/words/indicator-carries';
import { shortIndicatorName } from '$lib/words/indicator-names';
import { formatPeriod } from '$lib/words/periods';

/** What the list says of an indicator that has a page. */
export interface IndicatorEntry {
  id: string;
  name: string;
  unit: string;
  counts: string;
  good: string;
  /** How many services have a value in the newest period of use, and how many there are. */
  coverage: string;
  carries: string;
  cannot: string | null;
  caveat: string;
}

function coverageInWords(rows: readonly IndicatorCoverage[]): string {
  const periods = rows.map(({ period, with_value }) => ({ period, withValue: with_value }));
  const services = rows[0]?.services ?? 0;
  const shown = defaultPeriod(periods, services);
  const newest = periods.findLast(({ withValue }) => withValue > 0);
  const row = periods.find(({ period }) => period === shown);
  if (!row || !newest) return 'no service has a value';
  const first = `${formatPeriod(row.period)}: ${row.withValue} of ${services} services have a value`;
  if (newest.period === row.period) return first;
  return `${first}; the newest, ${formatPeriod(newest.period)}, is known for ${newest.withValue} only`;
}

/** The indicators that have a page, in the order in which they are read, with what the list says of each. */
export function indicatorEntries(
  indicators: readonly IndicatorAnswer[],
  coverage: readonly IndicatorCoverage[]
): IndicatorEntry[] {
  return SHOWN_INDICATORS.flatMap((id) => {
    const found = indicators.find(({ indicator_id }) => indicator_id === id);
    if (!found) return [];
    const rows = coverage.filter((row) => row.indicator_id === id && row.area_kind === 'service');
    return [
      {
        id,
        name: shortIndicatorName(id, found.name),
        unit: found.unit,
        counts: found.numerator_definition,
        good: directionInWords(found.polarity),
        coverage: coverageInWords(rows),
        carries: carriesInWords(readCarries(found.carries)),
        cannot: found.cannot,
        caveat: found.notes
      }
    ];
  });
}
