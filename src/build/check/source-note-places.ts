import type { FactName } from '$lib/data/manifest';
import type { Fault } from '$lib/data/read-table';
import { rowKey } from '$lib/data/row-key';
import type { Facts, FactTable } from '../facts';
import { cellsOf } from './cells';
import type { Placed } from './placed';
import { faultAt, placed } from './placed';

function noteFaults(at: Placed<'source_notes'>, facts: Facts): Fault[] {
  const { table_name: name, row_key: key, column_name: column, inspection_id: inspection } = at.row;
  const fault = (where: string, expected: string) => [faultAt(at, where, expected, 'source-note')];
  const table: FactTable | undefined = facts.tables[name as FactName];
  if (!table) return fault('table_name', 'a table of facts');
  if (!(column in table.table.columns)) return fault('column_name', `a column of ${name}`);
  if (key === null) return name === 'inspections' ? [] : fault('row_key', `the key of a row of ${name}`);
  const row = cellsOf(table).find(({ text }) => rowKey(table.table, text) === key);
  if (!row) return fault('row_key', `the key of a row of ${name}: ${table.table.key.join(', ')}`);
  return row.text.inspection_id === inspection ? [] : fault('row_key', `a row of inspection ${inspection}`);
}

/** Notes on slips of a source that are pinned to no table, column or row, or to a row of another inspection. */
export function unpinnedNotes(facts: Facts): Fault[] {
  return placed(facts.tables.source_notes).flatMap((at) => noteFaults(at, facts));
}
