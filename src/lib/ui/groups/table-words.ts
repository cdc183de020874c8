import {
  OVERALL_SCORE,
  type CellWords,
  type Group,
  type GroupMeasure,
  type GroupVerdict,
  type TableRow
} from './group';
import type { VerdictRow } from './verdict-rows';
import { behindVerdict, measurePeriod, measureValue, verdictInShort } from './verdict-words';

/**
 * A comparison as a cell of the table.
 * @param members members of the set, without the service
 * @param period the row's own period; another one is named in the cell
 */
export function cellWords(
  cell: GroupVerdict,
  measure: GroupMeasure,
  members: number,
  period: string
): CellWords {
  const other = cell.period === period ? [] : [`in ${measurePeriod(cell.period, measure)}`];
  return {
    verdict: cell.verdict,
    short: verdictInShort(cell),
    behind: [...behindVerdict(cell, measure, members), ...other]
  };
}

function ownWords({ value, period, measure }: VerdictRow): string {
  const absent = measure.id === OVERALL_SCORE.id ? 'no score found' : 'no figure';
  const unit = measure.unit === 'per cent' ? '' : ` ${measure.unit}`;
  const said = value === null ? absent : `${measureValue(value, measure)}${unit}`;
  return `${said}, ${measurePeriod(period, measure)}`;
}

/** The table of a service's measures across its sets. */
export function tableRows(group: Pick<Group, 'sets'>, rows: readonly VerdictRow[]): TableRow[] {
  return rows.map((row) => {
    const { measure, period, cells } = row;
    const known = cells.some((cell) => cell !== null && cell.reason !== 'no-value');
    return {
      measure: measure.id,
      name: measure.name,
      own: ownWords(row),
      period,
      cells: known
        ? cells.map((cell, i) => cell && cellWords(cell, measure, group.sets[i]?.members.length ?? 0, period))
        : []
    };
  });
}
