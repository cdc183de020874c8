import type { SetComparison } from '$lib/stats/compare-with-set';
import { strengthOf } from '$lib/stats/strength-of';
import type { GroupVerdict } from './group';

/** A cell as a comparison of the statistics; what travels here has neither quartiles nor intervals. */
export function comparisonOf(cell: GroupVerdict): SetComparison {
  const { verdict, comparator, comparatorFrom, comparatorTo, difference, differenceUnit, reason } = cell;
  return {
    comparator,
    comparatorFrom,
    comparatorTo,
    membersUsed: cell.membersUsed,
    membersSuppressed: cell.membersSuppressed,
    difference,
    differenceLower: null,
    differenceUpper: null,
    differenceUnit,
    verdict,
    strength: strengthOf(verdict),
    reason,
    small: false
  };
}
