import { expect, it } from 'vitest';
import { formatFaults } from '../../../src/build/check/format-faults';
import type { Fault } from '../../../src/lib/data/read-table';

const fault = (set: Partial<Fault>): Fault => ({
  file: 'data/places/services.csv',
  line: 3,
  column: 'region',
  value: 'Atlantis',
  expected: 'a name in wider_areas',
  check: 'named-area',
  ...set
});

it('says so when there is none', () => {
  expect(formatFaults([])).toBe('No faults in the facts.');
});

it('counts on top, groups by file, sorts by line and aligns', () => {
  const faults = [
    fault({ line: 120 }),
    fault({ line: 3, column: 'service_id', value: 'x' }),
    fault({
      file: 'data/places/areas.csv',
      line: 0,
      column: '',
      value: 'no such file',
      expected: 'this file',
      check: 'files'
    })
  ];
  expect(formatFaults(faults)).toBe(
    [
      '3 faults in 2 files',
      '',
      'data/places/services.csv (2)',
      '  line 3    service_id  "x"         expected a name in wider_areas  [named-area]',
      '  line 120  region      "Atlantis"  expected a name in wider_areas  [named-area]',
      '',
      'data/places/areas.csv (1)',
      '  whole file    "no such file"  expected this file  [files]'
    ].join('\n')
  );
});

it('shortens long values and keeps each fault on one line', () => {
  const text = formatFaults([fault({ value: `one\ntwo ${'x'.repeat(200)}` })]);
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toContain('"one\\ntwo xxx');
  expect(text).toContain('…"');
});
