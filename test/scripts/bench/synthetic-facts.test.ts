import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { duplicateKeys } from '../../../src/build/check/keys';
import { danglingReferences } from '../../../src/build/check/references';
import { readFacts } from '../../../src/build/facts';
import { multiplied } from '../../../scripts/bench/synthetic-facts.mjs';

const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.csv')
);
const real = new Map(files.map((file) => [basename(file, '.csv'), readFileSync(join('data', file), 'utf8')]));
const twice = multiplied(real, 2);
const rows = (tables: ReadonlyMap<string, string>, table: string) => [...csvParse(tables.get(table) ?? '')];

describe('invented facts for a larger register', () => {
  it('hold each service once more, under an id and a name that say that it is invented', () => {
    const before = rows(real, 'services');
    const after = rows(twice, 'services');
    expect(after).toHaveLength(2 * before.length);
    const invented = after.slice(before.length);
    expect(invented.every((row) => /-invented-1$/.test(row['service_id'] ?? ''))).toBe(true);
    expect(invented.every((row) => / \(invented, copy 1\)$/.test(row['name'] ?? ''))).toBe(true);
  });

  it('leave every real row as it is, and what is of no service single', () => {
    for (const table of real.keys()) {
      const before = rows(real, table);
      expect(rows(twice, table).slice(0, before.length), table).toEqual(before);
    }
    for (const table of ['standards', 'rating_bands', 'wider_areas', 'indicators'])
      expect(rows(twice, table), table).toHaveLength(rows(real, table).length);
  });

  it('point among themselves: copies of a service have their own areas, inspections and figures', () => {
    const text = [...twice].map(([table]) => rows(twice, table)).flat();
    const harrow = text.filter((row) => Object.values(row).includes('harrow-invented-1'));
    expect(harrow.length).toBeGreaterThan(3);
    for (const row of harrow) expect(Object.values(row)).not.toContain('harrow');
  });

  it('keep every contract, key and reference, so that the warehouse can be built from them', () => {
    const bytes = (path: string) => twice.get(basename(path, '.csv'));
    const facts = readFacts((path) => {
      const text = bytes(path);
      return text === undefined ? null : new TextEncoder().encode(text);
    });
    expect(facts.faults).toEqual([]);
    expect([...duplicateKeys(facts), ...danglingReferences(facts)]).toEqual([]);
  });
});
