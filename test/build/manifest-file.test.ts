import { describe, expect, it } from 'vitest';
import {
  acceptManifest,
  MANIFEST_FILE,
  manifestFaults,
  manifestOf,
  manifestText
} from '../../src/build/manifest-file';
import type { ReadFile } from '../../src/build/facts';
import { append, plant, real } from './check/plant';

const bytes = (text: string) => new TextEncoder().encode(text);
const holding =
  (text: string | null): ReadFile =>
  (path) =>
    path === MANIFEST_FILE && text !== null ? bytes(text) : null;
const committed = manifestText(manifestOf(real));

describe('the manifest of the facts', () => {
  it('lists every table in alphabetical order with its rows and a hash of its bytes', () => {
    const names = Object.keys(manifestOf(real));
    expect(names).toEqual([...names].sort());
    expect(manifestOf(real).official_totals).toEqual({
      rows: real.tables.official_totals.rows.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
    });
  });

  it('is the same text for the same facts, ended by a line feed', () => {
    expect(manifestText(manifestOf(real))).toBe(committed);
    expect(committed.endsWith('}\n')).toBe(true);
  });

  it('finds no difference from itself', () => {
    expect(manifestFaults(real, holding(committed))).toEqual([]);
  });
});

describe('a change of the facts', () => {
  it('is a fault that names the table, its rows before and after, and how to accept it', () => {
    const { facts } = append(real, 'official_totals', { services: '26' }, { source: 'Invented report' });
    const [fault, ...others] = manifestFaults(facts, holding(committed));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: 'data/inspections/official_totals.csv', line: 0, check: 'manifest' });
    expect(fault?.value).toMatch(/^3 rows \([0-9a-f]{8}\)$/);
    expect(fault?.expected).toMatch(/^2 rows \([0-9a-f]{8}\) as in data\/manifest.json: review the change/);
    expect(fault?.expected).toContain('`npm run data -- --accept-manifest`');
  });

  it('of a single cell is a fault, though the rows are as many', () => {
    const { facts } = plant(real, 'sources', { source_id: 's01' }, { vintage: '2025-02' });
    expect(manifestFaults(facts, holding(committed))).toMatchObject([
      { file: 'data/indicators/sources.csv' }
    ]);
  });

  it('of which tables there are is a fault', () => {
    const without = committed.replace('"areas":', '"arias":');
    expect(
      manifestFaults(real, holding(without)).map(({ file, value }) => [file, value.split(' (')[0]])
    ).toEqual([
      ['data/places/areas.csv', `${real.tables.areas.rows.length} rows`],
      [MANIFEST_FILE, 'no table']
    ]);
  });
});

describe('a manifest that cannot be compared', () => {
  it.each([
    ['is missing', null, 'no such file'],
    ['is no JSON', '{', 'not readable'],
    ['is of another shape', '{"areas": 175}', 'not readable'],
    ['is no object', '[1]', 'not readable']
  ])('because it %s is one fault', (_, text, value) => {
    expect(manifestFaults(real, holding(text))).toMatchObject([{ file: MANIFEST_FILE, line: 0, value }]);
  });
});

describe('accepting a change', () => {
  it('writes the manifest of the facts and says what changed', () => {
    const written: [string, string][] = [];
    const { facts } = plant(real, 'sources', { source_id: 's01' }, { vintage: '2025-02' });
    const changes = acceptManifest(facts, holding(committed), (...file) => written.push(file));
    expect(changes).toHaveLength(1);
    expect(written).toEqual([[MANIFEST_FILE, manifestText(manifestOf(facts))]]);
    expect(manifestFaults(facts, holding(written[0]?.[1] ?? ''))).toEqual([]);
  });

  it('writes nothing when nothing changed', () => {
    const write = () => expect.unreachable('nothing is to be written');
    expect(acceptManifest(real, holding(committed), write)).toEqual([]);
  });
});
