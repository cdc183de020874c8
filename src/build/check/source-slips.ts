import type { AuditRow } from '$lib/data/audit';
import type { FactName } from '$lib/data/manifest';
import { rowKey } from '$lib/data/row-key';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import { doubtAt, placed } from './placed';

/** The slips and tensions that source_notes keeps, as notes on the figures they are about. */
export function sourceSlips(facts: Facts): AuditRow[] {
  return placed(facts.tables.source_notes).flatMap(({ row }) => {
    const table = facts.tables[row.table_name as FactName];
    const key = row.row_key ?? `inspection_id=${row.inspection_id}`;
    const at = table && cellsOf(table).find(({ text }) => rowKey(table.table, text) === key);
    return at ? [doubtAt(at, row.column_name, 'source-note', row.reason, 'note')] : [];
  });
}

/** Core Case Inspection scores outside the lowest and highest that a later report prints for all areas inspected so far. */
export function scoresBeyondLaterReports(facts: Facts): AuditRow[] {
  const published = new Map(
    cellsOf(facts.tables.inspections).map(({ text }) => [text.inspection_id ?? '', text.published ?? ''])
  );
  const scores = placed(facts.tables.cci_scores);
  const spans = scores.filter(({ row }) => row.lowest_so_far !== null && row.highest_so_far !== null);
  return scores.flatMap((at) => {
    const { inspection_id: id, level, code, pct } = at.row;
    const beyond = spans.find(
      ({ row }) =>
        row.level === level &&
        row.code === code &&
        (published.get(row.inspection_id) ?? '') > (published.get(id) ?? '') &&
        (pct < (row.lowest_so_far ?? 0) || pct > (row.highest_so_far ?? 100))
    )?.row;
    if (!beyond) return [];
    const reason = `The score ${pct} lies outside ${beyond.lowest_so_far} to ${beyond.highest_so_far}, the span of all areas so far in the later report ${beyond.inspection_id}: one of the two sources counts otherwise.`;
    return [doubtAt(at, 'pct', 'beyond-so-far', reason)];
  });
}
