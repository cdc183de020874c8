import { bareValue, comparisonFinding, type ComparisonInput } from '$lib/words/comparison-sentence';
import { setInProse } from '$lib/words/comparator-names';
import { formatPartialDate } from '$lib/words/dates';
import { comparisonOf } from './as-comparison';
import { OVERALL_SCORE, type GroupMeasure, type GroupVerdict } from './group';
import type { ShownSet } from './set-sentences';
import type { VerdictRow } from './verdict-rows';

function scoreFinding(cell: GroupVerdict, value: number, set: ShownSet): string {
  const { name, unit } = OVERALL_SCORE;
  const median =
    cell.comparator === null
      ? ''
      : ` (median ${bareValue(cell.comparator, OVERALL_SCORE.unit)} of the ${cell.membersUsed} whose score is known)`;
  return `${name}: ${value} ${unit} in the report of ${formatPartialDate(cell.period)}, ${cell.verdict} the middle half of ${setInProse(set)}${median}`;
}

function inputOf(cell: GroupVerdict, value: number, measure: GroupMeasure, set: ShownSet): ComparisonInput {
  const members = set.members.length;
  const half = { lowerQuartile: null, upperQuartile: null };
  return { ...measure, period: cell.period, value, set, members, ...half, comparison: comparisonOf(cell) };
}

/**
 * What comes of comparing a service with one of its sets, a sentence for each measure that allows it.
 * @param place of the set among the sets of the service
 */
export function setFindings(rows: readonly VerdictRow[], place: number, set: ShownSet): string[] {
  return rows.flatMap(({ measure, cells }) => {
    const cell = cells[place];
    if (!cell || cell.value === null || cell.verdict === 'none') return [];
    return [
      measure.id === OVERALL_SCORE.id
        ? scoreFinding(cell, cell.value, set)
        : comparisonFinding(inputOf(cell, cell.value, measure, set))
    ];
  });
}
