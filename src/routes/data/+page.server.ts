import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { publishedTables } from '$lib/data/manifest';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { auditSummary } from '$lib/queries/audit-summary';
import { tableSizes } from '$lib/queries/table-sizes';
import { verdictCounts } from '$lib/queries/verdict-counts';
import type { PageServerLoad } from './$types';

const manifest = z.object({ file: z.string(), bytes: z.number(), sha256: z.string() });

/** Every table with its grain, size and dictionary, what the checks doubt, and how the verdicts fell. */
export const load: PageServerLoad = async () => {
  const engine = await warehouse();
  const sizes = new Map((await ask(engine, tableSizes, {})).map((row) => [row.table_name, row.size_in_rows]));
  return {
    tables: publishedTables.map((table) => ({
      name: table.name,
      family: table.family,
      grain: table.grain,
      rows: sizes.get(table.name) ?? 0,
      columns: Object.entries(table.columns).map(([name, column]) => ({
        name,
        type: column.sqlType,
        meaning: column.describe,
        unit: column.unit ?? '',
        blank: column.blank ?? ''
      }))
    })),
    doubts: await ask(engine, auditSummary, {}),
    verdicts: await ask(engine, verdictCounts, {}),
    file: manifest.parse(JSON.parse(readFileSync('static/data/manifest.json', 'utf8')))
  };
};
