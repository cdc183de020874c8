import { strengthOf } from '$lib/stats/strength-of';
import type { ComparisonInput } from '$lib/words/comparison-sentence';
import { cellOf } from './area-rows';
import { reasonCodes, verdictCodes } from './letter-codes';
import type { IndicatorHead, LevelPeriod } from './slice';

/**
 * A service beside its similar services in one period, as a sentence needs it.
 * @returns null where it has no value or no similar services with one
 */
export function comparisonOf(
  head: IndicatorHead,
  period: LevelPeriod,
  place: number
): ComparisonInput | null {
  const cell = (name: Parameters<typeof cellOf>[1]) => cellOf(period, name, place);
  const value = cell('value');
  const verdict = verdictCodes.word(period.verdicts?.verdict[place]);
  if (value === null || verdict === null) return null;
  const reason = reasonCodes.word(period.verdicts?.reason[place]);
  return {
    name: head.name,
    unit: head.unit,
    polarity: head.polarity,
    period: period.period,
    value,
    set: { kind: 'similar', name: '' },
    members: cell('members') ?? 0,
    lowerQuartile: cell('lowerQuartile'),
    upperQuartile: cell('upperQuartile'),
    comparison: {
      comparator: cell('comparator'),
      comparatorFrom: cell('comparatorFrom'),
      comparatorTo: cell('comparatorTo'),
      membersUsed: cell('used') ?? 0,
      membersSuppressed: cell('suppressed') ?? 0,
      difference: cell('difference'),
      differenceLower: cell('differenceLower'),
      differenceUpper: cell('differenceUpper'),
      differenceUnit: head.unit === 'per cent' ? 'points' : 'per cent',
      verdict,
      strength: strengthOf(verdict),
      reason,
      small: period.verdicts?.small.includes(place) ?? false
    }
  };
}
