import type { AuditRow } from '$lib/data/audit';
import type { Table } from '$lib/data/define-table';
import { builtTables, comparedTables, exportedViews, factTables, type FactName } from '$lib/data/manifest';
import { createWarehouse } from '$lib/engine/native';
import { modelViews } from '$lib/queries/model';
import { checkTotals } from './check-totals';
import { compareServices } from './compare';
import type { Facts } from './facts';
import type { Verdicts } from './verdicts';

/** What the warehouse is built from. */
export interface WarehouseInput {
  facts: Facts;
  verdicts: Verdicts;
  doubts: readonly AuditRow[];
}

/** A column's name in quotes, since `from` and `to` are words of SQL. */
const quoted = (name: string) => `"${name}"`;

/**
 * Writes every table and model view into one DuckDB file, in a fixed order, so that equal facts give equal bytes, and
 * the comparisons that are worked out from them.
 * @returns rows to hand out as files, by name of the table or view they stand in
 * @throws EngineFault when a row breaks a table's type or key.
 */
export async function buildWarehouse(
  path: string,
  { facts, verdicts, doubts }: WarehouseInput
): Promise<Map<string, readonly Record<string, unknown>[]>> {
  const warehouse = await createWarehouse(path);
  try {
    for (const name of Object.keys(factTables) as FactName[]) {
      const table: Table = factTables[name];
      await warehouse.loadTable(table, facts.tables[name].rows);
    }
    await warehouse.loadTable(builtTables.standard_verdicts, verdicts.standards);
    await warehouse.loadTable(builtTables.overall_verdicts, verdicts.overalls);
    await warehouse.loadTable(builtTables.audit, doubts);
    for (const { name, sql, stored } of modelViews) {
      await warehouse.query(
        stored ? `create table ${name} as ${sql} order by all` : `create view ${name} as ${sql}`
      );
    }
    const compared = await compareServices(warehouse);
    await warehouse.loadTable(comparedTables.service_indicators, compared.service_indicators);
    await warehouse.loadTable(comparedTables.comparisons, compared.comparisons);
    const totals = await checkTotals(warehouse);
    await warehouse.loadTable(comparedTables.official_totals_check, totals);
    const handedOut = new Map<string, readonly Record<string, unknown>[]>(
      Object.entries({ ...compared, official_totals_check: totals })
    );
    for (const { name, columns, key } of Object.values(exportedViews)) {
      const [list, order] = [Object.keys(columns), key].map((names) => names.map(quoted).join(', '));
      handedOut.set(name, await warehouse.query(`select ${list} from ${name} order by ${order}`));
    }
    return handedOut;
  } finally {
    await warehouse.close();
  }
}
