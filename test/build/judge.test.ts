import { describe, expect, it } from 'vitest';
import { judge } from '../../src/build/judge';
import type { Table } from '$lib/data/define-table';
import { overallVerdicts } from '$lib/data/overall-verdicts';
import { readTable } from '$lib/data/read-table';
import { standardVerdicts } from '$lib/data/standard-verdicts';
import { facts, overallOf, standardOf } from './judged-facts';

const real = judge(facts);
const overall = (id: string) => overallOf(real, id);
const standard = (id: string, code: string) => standardOf(real, id, code);

function countBy<R>(rows: readonly R[], key: (row: R) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

/** Holds rows that were built against the table's contract, by writing them as text and reading them again. */
function contractFaults(table: Table, rows: readonly object[]) {
  const columns = Object.keys(table.columns);
  const lines = rows.map((row) => columns.map((name) => String(Reflect.get(row, name) ?? '')));
  return readTable(
    table,
    [columns, ...lines].map((cells, i) => ({ line: i + 1, cells }))
  ).faults;
}

describe('verdicts on the published facts', () => {
  it('are one per standard rating, in order, and one per inspection on the 0-36 scale, the pilot included', () => {
    const key = (row: { inspection_id: string; standard_code: string }) =>
      `${row.inspection_id} ${row.standard_code}`;
    expect(real.standards.map(key)).toEqual(facts.standard_ratings.map(key));
    const scaled = facts.inspections.filter((row) => ['yos-2018', 'yjs-2021'].includes(row.programme_id));
    expect(real.overalls.map((row) => row.inspection_id)).toEqual(scaled.map((row) => row.inspection_id));
    expect(overall('west-berkshire-2020-04')).toMatchObject({ status: 'not-derivable', rated_standards: 0 });
    expect(overall('west-berkshire-2020-04')?.reason).toContain('pilot');
  });

  it('keep the contracts of their tables', () => {
    expect(contractFaults(standardVerdicts, real.standards)).toEqual([]);
    expect(contractFaults(overallVerdicts, real.overalls)).toEqual([]);
  });

  it('leave no published standard rating unexplained, and explain two by discretion', () => {
    const statuses = countBy(real.standards, (row) => row.status);
    expect(statuses.unexplained).toBeUndefined();
    const explained = real.standards.filter((row) => row.status === 'explained-by-discretion');
    expect(explained.map((row) => `${row.inspection_id} ${row.standard_code}`)).toEqual([
      'harrow-2021-12 2.2',
      'peterborough-2020-11 3.1'
    ]);
  });

  it('derive every case-based standard of the three reports with key questions, and no other', () => {
    const derived = countBy(
      real.standards.filter((row) => row.derived_rating !== null),
      (row) => row.inspection_id
    );
    expect(derived).toEqual({ 'harrow-2021-12': 7, 'hertfordshire-2018-09': 8, 'peterborough-2020-11': 8 });
  });

  it('call every rating worked out from a score circular, and only these', () => {
    const circular = real.standards.filter((row) => row.status === 'circular').length;
    expect(circular).toBe(
      facts.standard_ratings.filter((row) => row.basis === 'derived-by-arithmetic').length
    );
  });

  it('agree with every complete set that was read, call the sets solved from a score circular, and none differs', () => {
    const of = (status: string) =>
      real.overalls
        .filter((row) => row.status === status)
        .map((row) => row.inspection_id)
        .sort();
    expect(of('agrees')).toEqual([
      'brighton-and-hove-2021-07',
      'cardiff-2020-07',
      'east-riding-of-yorkshire-2019',
      'harrow-2021-12',
      'hertfordshire-2018-09',
      'peterborough-2020-11'
    ]);
    expect(of('circular')).toEqual([
      'carmarthenshire-2024-03',
      'dorset-combined-2023-01',
      'isle-of-wight-2023-11',
      'islington-2024-08',
      'knowsley-2023-05',
      'slough-2025-01',
      'st-helens-2023-02'
    ]);
    expect(of('differs')).toEqual([]);
  });

  it('give sums only of complete sets: Peterborough 29 and 28, Harrow 17 and 16, Hertfordshire 31 without a score', () => {
    expect(overall('peterborough-2020-11')).toMatchObject({
      published_score: 29,
      sum_of_published: 29,
      sum_of_derived: 28
    });
    expect(overall('harrow-2021-12')).toMatchObject({
      published_score: 17,
      sum_of_published: 17,
      sum_of_derived: 16
    });
    expect(overall('hertfordshire-2018-09')).toMatchObject({
      published_score: null,
      sum_of_published: 31,
      sum_of_derived: 31
    });
    for (const row of real.overalls) expect(row.sum_of_published === null).toBe(row.rated_standards < 12);
  });

  it('say that a score worked out from the ratings checks nothing', () => {
    expect(overall('cardiff-2020-07')).toMatchObject({ published_score: 0, status: 'agrees' });
    expect(overall('cardiff-2020-07')?.reason).toContain('worked out from the ratings and checks nothing');
  });

  it('say where no overall rating was found', () => {
    expect(overall('torbay-2021-03')).toMatchObject({ published_rating: null, status: 'not-derivable' });
    expect(overall('torbay-2021-03')?.reason).toContain('No overall rating was found.');
  });

  it('carry tests, drivers and margins of a standard', () => {
    expect(standard('peterborough-2020-11', '3.1')).toMatchObject({
      published_rating: 'Good',
      derived_rating: 'Requires improvement',
      driving_questions: '3.1.2',
      lowest_pct: 60,
      discretion_tests: 'boundary:holds;one-case:holds;few-cases:holds',
      points_up: 5,
      points_down: 11,
      cases_up: 1,
      cases_down: 1
    });
    expect(standard('hertfordshire-2018-09', '3.3')?.discretion_tests).toBe(
      'boundary:holds;one-case:unknown;few-cases:unknown'
    );
    expect(standard('harrow-2021-12', '1.1')).toMatchObject({
      status: 'evidence-based',
      discretion_tests: null
    });
  });
});
