import { factTables } from '$lib/data/manifest';
import type { Facts } from '../facts';
import type { Draft } from './draft';
import type { KnownCell } from './review/known-cell';

/** What stands in data/ today for the cells that drafts hold values for; empty cells stand for nothing. */
export function knownCells(drafts: readonly Draft[], facts: Facts): KnownCell[] {
  const rows = new Map<string, Record<string, string>>();
  const keyOf = (table: string, key: Readonly<Record<string, string>>, columns: readonly string[]) =>
    `${table}/${columns.map((column) => key[column] ?? '').join('/')}`;
  for (const table of Object.values(factTables).filter(({ family }) => family === 'inspections'))
    for (const text of facts.tables[table.name as keyof typeof factTables].texts)
      rows.set(keyOf(table.name, text, table.key), text);
  return drafts.flatMap((draft) => {
    const own = rows.get(keyOf('inspections', { inspection_id: draft.inspection_id }, ['inspection_id']));
    return draft.values.flatMap((value) => {
      const row = rows.get(keyOf(value.table, value.key, factTables[value.table].key));
      const cell = row?.[value.column];
      if (!row || !cell) return [];
      return [
        {
          id: value.id,
          value: cell,
          source: row['source'] ?? row['source_url'] ?? own?.['source'] ?? '',
          basis: row['basis'] ?? null
        }
      ];
    });
  });
}
