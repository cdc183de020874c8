import type { NationalCheck } from '$lib/queries/national-checks';
import type { NationalDemographic } from '$lib/queries/national-demographics';
import { formatNumber, formatPercent } from '$lib/words/numbers';
import { listInWords } from '$lib/words/lists';
import { formatPeriod } from '$lib/words/periods';
import type { MeasureView } from './measure-view';

/**
 * Of how many in all the ethnicity is known, as a sentence; for custody sentences how many of them the table holds,
 * since it leaves out other offences too.
 */
export function knownEthnicity(
  { measure, periods }: MeasureView,
  rows: readonly NationalDemographic[],
  checks: readonly NationalCheck[]
): string {
  const { whole } = measure;
  if (whole === null)
    return 'How many more there were whose ethnicity is not known was not found in open sources.';
  if (whole === 'custody-sentences') {
    const parts = periods.flatMap(({ period, counted }) => {
      const all = checks.find((row) => row.kind === whole && row.period === period);
      const share = all ? formatPercent((100 * counted) / all.total) : '';
      return all
        ? [`${counted} of ${formatNumber(all.total)} (${share}) in the ${formatPeriod(period)}`]
        : [];
    });
    return `These are only part of all custody sentences: ${listInWords(parts)}. The rest are for other offences, or of children whose ethnicity is not known.`;
  }
  const [newest] = periods;
  const all = rows
    .filter((row) => row.measure === whole.measure && row.dimension === whole.dimension)
    .filter((row) => row.period === newest?.period)
    .reduce((sum, row) => sum + (row.count ?? 0), 0);
  const counted = newest?.counted ?? 0;
  return `Ethnicity is known for ${formatNumber(counted)} of ${formatNumber(all)} (${formatPercent((100 * counted) / all, 1)}).`;
}
