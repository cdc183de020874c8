import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumn, encodeColumn } from '$lib/ui/indicators/column-codec';
import { packCurve, unpackCurve } from '$lib/ui/indicators/curve-wire';
import { fromWire, toWire } from '$lib/ui/indicators/level-wire';
import { COLUMN_NAMES, type LevelSlice } from '$lib/ui/indicators/slice';

const seed = { seed: 20_261_122 };
const whole = fc.option(fc.integer({ min: -2_000_000, max: 2_000_000 }), { nil: null });
const cell = fc.option(
  fc.integer({ min: 0, max: 500_000 }).map((n) => n / 10),
  { nil: null }
);

/** Invented levels of three areas and up to four periods; the columns that are there may differ between periods. */
const levels: fc.Arbitrary<LevelSlice> = fc
  .array(fc.dictionary(fc.constantFrom(...COLUMN_NAMES), fc.tuple(cell, cell, cell)), {
    minLength: 1,
    maxLength: 4
  })
  .map((periods) => ({
    level: 'service',
    ids: ['a', 'b', 'c'],
    names: ['A', 'B', 'C'],
    periods: periods.map((columns, i) => ({
      period: String(2024 - i),
      known: 'sss',
      sources: [],
      countsDerived: false,
      doubtful: [],
      without: {},
      middle: null,
      columns: { ...columns }
    }))
  }));
const WHOLE = new Set(['count', 'base', 'rankLow', 'rankHigh', 'used', 'members', 'suppressed']);

describe('columns that travel', () => {
  it('come back as they were, zero and missing apart', () => {
    expect(decodeColumn(encodeColumn([0, null, -1, 39, 40, -40, 65_000]))).toEqual([
      0,
      null,
      -1,
      39,
      40,
      -40,
      65_000
    ]);
    fc.assert(
      fc.property(fc.array(whole), (values) => {
        expect(decodeColumn(encodeColumn(values))).toEqual(values);
      }),
      seed
    );
  });
  it('hold nothing that JSON or HTML would have to escape', () => {
    fc.assert(
      fc.property(fc.array(whole), (values) => {
        expect(encodeColumn(values)).not.toMatch(/["\\<>&'`]/);
      }),
      seed
    );
  });
  it('refuse what is not whole, and what they did not write', () => {
    expect(() => encodeColumn([0.5])).toThrow(/0\.5 is no whole number/);
    expect(() => decodeColumn('"')).toThrow(/stands for nothing/);
  });
});

describe('a level that travels', () => {
  it('comes back as it was, to the places that are printed', () => {
    fc.assert(
      fc.property(levels, (level) => {
        const back = fromWire(toWire(level, { places: 1, differencePlaces: 1 }));
        level.periods.forEach(({ columns }, i) => {
          for (const name of COLUMN_NAMES) {
            const places = WHOLE.has(name) ? 0 : 1;
            const wanted = columns[name]?.map((value) =>
              value === null ? null : Number(value.toFixed(places))
            );
            const got = back.periods[i]?.columns[name]?.map((value) =>
              value === null ? null : Number(value.toFixed(places))
            );
            // Halves may fall to either side.
            wanted?.forEach((value, j) => {
              if (value === null) expect(got?.[j]).toBeNull();
              else expect(Math.abs((got?.[j] ?? NaN) - value)).toBeLessThanOrEqual(places === 0 ? 1 : 0.1001);
            });
            if (!wanted) expect(got).toBeUndefined();
          }
        });
      }),
      seed
    );
  });
});

describe('a curve that travels', () => {
  it('comes back as it was', () => {
    expect(unpackCurve(packCurve([1.2, 3.4, null, 0, 2.5], 1), 1)).toEqual([1.2, 3.4, null, 0, 2.5]);
  });
});
