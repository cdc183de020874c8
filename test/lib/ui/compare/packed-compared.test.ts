import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATINGS, RATING_BASES, STANDARD_RATINGS } from '../../../../src/lib/data/words';
import { VALUE_STATES } from '../../../../src/lib/ui/compare/indicator-columns';
import { packCompared, unpackCompared } from '../../../../src/lib/ui/compare/packed-compared';
import { unpackStandards } from '../../../../src/lib/ui/compare/standard-tokens';
import {
  joinNumbers,
  joinTexts,
  splitNumbers,
  splitTexts
} from '../../../../src/lib/ui/compare/text-columns';
import { compared, inspection, service, value } from './invented';

const sources = fc.constantFrom(
  'https://example.org/a',
  'https://example.org/b',
  'Report: an invented one, 2019'
);
const standards = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('1.1', '1.2', '2.1', '3.4', '4.1'),
    rating: fc.constantFrom(...STANDARD_RATINGS),
    basis: fc.constantFrom(...RATING_BASES),
    source: sources
  }),
  { selector: ({ code }) => code }
);
const inspections = fc.option(
  fc.record({
    programmeId: fc.constantFrom('yos-2018', 'yjs-2021', 'yjs-2025'),
    rating: fc.constantFrom(...RATINGS),
    score: fc.option(fc.integer({ min: 0, max: 36 })),
    scoreBasis: fc.option(fc.constantFrom('report' as const, 'sum-of-published' as const)),
    published: fc.constantFrom('2019', '2020-05', '2021-07-08'),
    fieldwork: fc.option(fc.constantFrom('2020-01/2020-02', '2019-11')),
    source: sources,
    standards
  })
);
const values = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 9999 })),
  lower: fc.option(fc.integer({ min: 0, max: 9999 })),
  upper: fc.option(fc.integer({ min: 0, max: 9999 })),
  n: fc.option(fc.integer({ min: 0, max: 200_000 })),
  state: fc.constantFrom(...Object.values(VALUE_STATES))
});
const states = fc.array(
  fc.record({
    inspection: inspections,
    newer: inspections,
    country: fc.constantFrom('England' as const, 'Wales' as const),
    police: fc.constantFrom(['North'], ['North', 'South']),
    near: fc.array(fc.nat(3), { maxLength: 10 }),
    value: values
  }),
  { minLength: 1, maxLength: 4 }
);

describe('what travels with the page', () => {
  test('comes out as it went in', () => {
    fc.assert(
      fc.property(states, (given) => {
        const all = compared(
          given.map(({ inspection: of, newer, country, police }, i) =>
            service(`s${i}`, {
              inspection: of,
              newer,
              country,
              police,
              region: country === 'Wales' ? 'Wales' : 'Midshire'
            })
          ),
          {
            former: [{ id: 'old', name: 'Old', successors: [{ id: 's0', name: 'S0' }] }],
            near: { similar: given.map(({ near }) => near) },
            indicators: [
              {
                id: 'fte_rate',
                name: 'First-time entrants',
                fullName: 'First-time entrants (rate)',
                unit: 'per 100,000 aged 10-17',
                polarity: 'low',
                judgedBy: 'two-sample',
                nOf: 'children aged 10–17',
                source: { text: 'An invented publication' },
                periods: [{ period: '2024', values: given.map((one) => one.value) }]
              }
            ]
          }
        );
        const travelled = JSON.parse(JSON.stringify(packCompared(all))) as ReturnType<typeof packCompared>;
        expect(unpackCompared(travelled)).toEqual(all);
      }),
      { seed: 6, numRuns: 200 }
    );
  });

  test('zero comes back as zero, and nothing as nothing', () => {
    expect(splitNumbers(joinNumbers([0, null, 1.25], 1))).toEqual([0, null, 1.3]);
    expect(splitTexts(joinTexts(['a', null]))).toEqual(['a', null]);
  });

  test('what would not come back is refused by name', () => {
    expect(() => joinTexts(['a|b'])).toThrow('“a|b”');
    expect(() => joinTexts([''])).toThrow('cannot travel');
    expect(() => joinNumbers([Number.NaN])).toThrow('NaN');
    expect(() => unpackStandards('11zz', 'x', [])).toThrow('“11zz”');
    const packed = packCompared(compared([service('a', { inspection: inspection() })]));
    const [indicator] = packCompared(
      compared([service('a')], {
        indicators: [
          {
            id: 'i',
            name: 'I',
            fullName: 'I',
            unit: 'per cent',
            polarity: 'low',
            judgedBy: 'middle-half',
            nOf: null,
            source: { text: 't' },
            periods: [{ period: '2024', values: [value(1)] }]
          }
        ]
      })
    ).indicators;
    if (!indicator) throw new Error('The invented indicator is gone.');
    const broken = { ...indicator, periods: indicator.periods.map((p) => ({ ...p, state: '?' })) };
    expect(() => unpackCompared({ ...packed, indicators: [broken] })).toThrow('“?”');
  });
});
