import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from './pages.mjs';

const BUDGET_BYTES = 2_000_000;

/**
 * Size of the warehouse as it is sent.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function warehouseSize() {
  const file = join(BUILD, 'data', 'yos.duckdb');
  console.log(`yos.duckdb is ${statSync(file).size} B plain, ${statSync(`${file}.gz`).size} B in gzip`);
  return [
    { measure: 'yos.duckdb, brotli', value: statSync(`${file}.br`).size, unit: 'B', budget: BUDGET_BYTES }
  ];
}
