import { factTables } from '$lib/data/manifest';
import type { Columns } from '$lib/data/define-table';
import type { Workbench } from '../workbench';

/** Holds every value against the contract of its column: a value that breaks it is doubtful. */
export function proveContracts(bench: Workbench): void {
  for (const value of bench.values) {
    const columns: Columns = factTables[value.table].columns;
    const column = columns[value.column];
    if (column?.cell.safeParse(value.value).success) continue;
    bench.atMost([value], 'doubtful');
    bench.say(
      'conflict',
      'contract',
      `"${value.value}" is not ${column?.expected ?? 'a column of the table'}.`,
      [value]
    );
  }
}

/** Says of every cell that the report prints differently in different places. */
export function proveAgreement(bench: Workbench): void {
  for (const value of bench.values) {
    if (!value.others.length || value.column === 'count_basis') continue;
    const others = value.others.map((other) => `"${other.value}"`).join(' and ');
    bench.say('conflict', 'places-disagree', `One place gives "${value.value}", another ${others}.`, [value]);
  }
}
