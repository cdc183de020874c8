import type { AuditRow } from '$lib/data/audit';
import { partialDate, partialSpan } from '$lib/data/partial-date';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import type { Cells } from './placed';
import { doubtAt, placed } from './placed';
import { pointsOf } from './series';

const CHECK = 'future-date';
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function after(rows: readonly Cells[], column: string, newest: string): AuditRow[] {
  return rows.flatMap((at) => {
    const date = partialSpan(at.text[column] ?? '')?.end;
    if (!date || date.from <= newest) return [];
    const reason = `The date ${date.text} lies after the newest source, which is of ${newest}.`;
    return [doubtAt(at, column, CHECK, reason)];
  });
}

/** Dates after the newest source of all, and figures for a period that was not over when their source appeared. */
export function futureDates(facts: Facts): AuditRow[] {
  const { tables } = facts;
  const vintages = new Map(
    cellsOf(tables.sources).map(({ text }) => [text.source_id, partialDate(text.vintage ?? '')?.to ?? ''])
  );
  const newest = [...vintages.values()].reduce((a, b) => (b > a ? b : a), '');
  if (!newest) return [];
  const early = pointsOf(facts).flatMap(({ at, start, months }) => {
    const vintage = vintages.get(at.row.source_id);
    if (!vintage || start + months - 1 <= monthOf(vintage)) return [];
    const reason = `The period ${at.row.period} was not over when source ${at.row.source_id} appeared (${vintage}).`;
    return [doubtAt(at, 'period', CHECK, reason)];
  });
  return [
    ...after(placed(tables.inspections), 'published', newest),
    ...after(placed(tables.inspections), 'fieldwork', newest),
    ...after(placed(tables.fji), 'published', newest),
    ...after(placed(tables.official_totals), 'window_to', newest),
    ...after(placed(tables.gss_recodes), 'from_date', newest),
    ...early
  ];
}
