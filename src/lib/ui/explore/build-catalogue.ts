import type { Table } from '$lib/data/define-table';
import { allTables, comparedTables } from '$lib/data/manifest';
import type { Engine } from '$lib/engine/engine';
import { modelViews, type ModelView } from '$lib/queries/model';
import type { Catalogue, CatalogueTable } from './catalogue';
import { savedQueries } from './saved-queries';
import { headComment } from './sql-comment';

const HEADINGS = {
  framework: 'The inspectorate’s frameworks',
  places: 'Services and places',
  inspections: 'Inspections',
  indicators: 'Indicators',
  built: 'What the rules and the checks say'
} as const;

/** Writes a column's name as a query must have it. */
async function nameWriter(engine: Engine): Promise<(name: string) => string> {
  const rows = await engine.query(
    "select keyword_name from duckdb_keywords() where keyword_category = 'reserved'"
  );
  const reserved = new Set(rows.map((row) => row['keyword_name']));
  return (name) => (reserved.has(name) ? `"${name}"` : name);
}

function tableEntry({ name, grain, columns }: Table, inSql: (name: string) => string): CatalogueTable {
  const entries = Object.entries(columns).map(([column, { sqlType, describe, unit, blank }]) => ({
    name: column,
    inSql: inSql(column),
    type: sqlType,
    meaning: `${describe}${unit ? ` (${unit})` : ''}${blank ? `; null: ${blank}` : ''}`
  }));
  return { name, about: `One row is ${grain}.`, columns: entries };
}

async function viewEntry(
  engine: Engine,
  { name, sql }: ModelView,
  inSql: (name: string) => string
): Promise<CatalogueTable> {
  const [grain = '', ...about] = headComment(sql);
  const described = await engine.query(`describe ${name}`);
  return {
    name,
    about: `${about.join(' ')} One row for each ${grain.replace(/^grain: /, '')}.`,
    columns: described.map((row) => ({
      name: String(row['column_name']),
      inSql: inSql(String(row['column_name'])),
      type: String(row['column_type']),
      meaning: null
    }))
  };
}

/** What the explore page offers: every table of the warehouse, every view on them, every saved query. */
export async function buildCatalogue(engine: Engine): Promise<Catalogue> {
  const inSql = await nameWriter(engine);
  const families = Object.entries(HEADINGS).map(([family, heading]) => ({
    heading,
    tables: [...allTables, ...Object.values(comparedTables)]
      .filter((table) => table.family === family)
      .map((table) => tableEntry(table, inSql))
  }));
  const views: CatalogueTable[] = [];
  for (const view of modelViews) views.push(await viewEntry(engine, view, inSql));
  return {
    tables: [...families, { heading: 'Views: tables already joined', tables: views }],
    saved: savedQueries()
  };
}
