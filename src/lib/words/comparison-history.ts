import type { SetComparison } from '$lib/stats/compare-with-set';
import { setInProse, type NamedSet } from './comparator-names';
import { bareValue, sizeOf } from './comparison-sentence';
import { countOf, listInWords } from './lists';
import { formatPeriodShort } from './periods';

/** From so many tested periods on, readers are told that one may be chance. */
const MANY = 5;

/** One tested period of a measure. */
export interface TestedPeriod {
  period: string;
  value: number;
  comparison: SetComparison;
}

/**
 * The clear differences of all periods in one sentence, newest last, and how many periods showed none.
 * Periods that were not tested against chance are left out; empty text when fewer than two were tested.
 */
export function comparisonHistory(periods: readonly TestedPeriod[], set: NamedSet, unit: string): string {
  const tested = periods.filter(({ comparison }) => comparison.strength !== 'not-judged');
  if (tested.length < 2) return '';
  const clear = tested
    .filter(({ comparison }) => comparison.strength === 'clear')
    .map(({ period, value, comparison }) => {
      const { comparator, verdict } = comparison;
      const [size, other] =
        comparator === null || comparison.membersSuppressed
          ? ['', '']
          : [`${sizeOf(comparison)} `, ` against ${bareValue(comparator, unit)}`];
      return `${size}${verdict} in ${formatPeriodShort(period)} (${bareValue(value, unit)}${other})`;
    });
  const rest = tested.length - clear.length;
  const whom = setInProse(set);
  const over = `Over the ${countOf(tested.length, 'period')} with counts`;
  if (!clear.length) return `${over}: no clear difference from ${whom} in any.`;
  const none = rest ? `; no clear difference in ${rest === 1 ? 'the other one' : `the other ${rest}`}` : '';
  const chance = tested.length >= MANY ? ' In so many periods one such can come by chance.' : '';
  return `${over}, against ${whom}: ${listInWords(clear)}${none}.${chance}`;
}
