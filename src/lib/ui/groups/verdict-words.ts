import { bareValue, sizeOf } from '$lib/words/comparison-sentence';
import { formatPeriodShort } from '$lib/words/periods';
import { formatPartialDate } from '$lib/words/dates';
import { comparisonOf } from './as-comparison';
import type { GroupMeasure, GroupVerdict } from './group';
import { OVERALL_SCORE } from './group';

/** A value of a measure, with the sign of a percentage. */
export function measureValue(value: number, measure: GroupMeasure): string {
  return bareValue(value, measure.unit);
}

/** A period of a measure; for the overall score the date of the report. */
export function measurePeriod(period: string, measure: GroupMeasure): string {
  return measure.id === OVERALL_SCORE.id ? formatPartialDate(period) : formatPeriodShort(period);
}

/** The verdict in a few words: `39 % higher`, `similar`, `above the middle half`, `no comparison`. */
export function verdictInShort(cell: GroupVerdict): string {
  const { verdict } = cell;
  switch (verdict) {
    case 'higher':
    case 'lower':
      return `${sizeInShort(cell)}${verdict}`;
    case 'similar':
      return 'similar';
    case 'above':
    case 'within':
    case 'below':
      return `${verdict} the middle half`;
    case 'none':
      return 'no comparison';
    default:
      return verdict satisfies never;
  }
}

function sizeInShort(cell: GroupVerdict): string {
  if (cell.membersSuppressed) return '';
  const size = sizeOf(comparisonOf(cell)).replace('percentage points', 'points');
  return size ? `${size} ` : '';
}

/**
 * What stands behind a verdict, a few words each: the set's value and how many of its members were used, or why there
 * is no comparison.
 * @param members members of the set, without the service
 */
export function behindVerdict(cell: GroupVerdict, measure: GroupMeasure, members: number): string[] {
  const used = `${cell.membersUsed} of ${members}`;
  switch (cell.reason) {
    case 'no-value':
      return [measure.id === OVERALL_SCORE.id ? 'no score found here' : 'no figure here'];
    case 'too-few-members':
      return [`known for ${used}`, 'three are needed'];
    case 'suppressed-members':
      return [`${cell.membersSuppressed} of ${members} suppressed`, 'it depends on them'];
    case 'unknown-scores':
      return ['it depends on scores', 'that were not found'];
    case 'no-events':
      return ['none here and none there'];
    case 'rates-only':
    case 'not-single-events':
    case 'ratings':
    case null:
      if (cell.comparatorFrom !== null && cell.comparatorTo !== null)
        return [
          `${measureValue(cell.comparatorFrom, measure)} to ${measureValue(cell.comparatorTo, measure)}`,
          `${used}, ${cell.membersSuppressed} suppressed`
        ];
      return cell.comparator === null
        ? [`known for ${used}`]
        : [`${cell.reason === null ? '' : 'median '}${measureValue(cell.comparator, measure)}`, used];
    default:
      return cell.reason satisfies never;
  }
}
