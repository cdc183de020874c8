import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunnelUnit } from '$lib/stats/funnel';
import { funnelOfProportions } from '$lib/stats/funnel-of-proportions';
import { funnelOfRates } from '$lib/stats/funnel-of-rates';
import { expectClose } from './close';

const unitsOf = (rows: readonly (readonly [number | null, number | null])[]): FunnelUnit[] =>
  rows.map(([count, denominator], i) => ({ id: `unit-${i}`, count, denominator }));

// Invented units; pooled value, φ, τ² and limits step by step from the formulae in 40-digit arithmetic (mpmath).
const RATES = unitsOf([
  [12, 4100],
  [45, 9800],
  [7, 2300],
  [160, 21000],
  [33, 15500],
  [0, 900],
  [61, 8700],
  [25, 12000]
]);
const SHARES = unitsOf([
  [8, 10],
  [30, 61],
  [5, 40],
  [0, 7],
  [52, 90],
  [19, 33],
  [70, 80]
]);
const many = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 400, max: 60_000 })), {
    minLength: 2,
    maxLength: 40
  })
  .map(unitsOf);

describe('funnel of rates', () => {
  it('gives pooled value, φ, τ² and limits', () => {
    const funnel = funnelOfRates(RATES, 1000, [900, 9800, 21000]);
    expectClose(funnel.pooled, 4.616419919246299);
    expectClose(funnel.phi, 11.664946738163271);
    expectClose(funnel.tauSquared, 0.07717246779608258);
    const [small, middle] = funnel.curve;
    expectClose(small?.plain95.lower ?? null, 1.2988149571580274);
    expectClose(small?.plain998.upper ?? null, 16.728103758367528);
    expectClose(small?.adjusted95.upper ?? null, 13.7584369659555);
    expect(small?.adjusted998.lower).toBe(0);
    expectClose(middle?.plain95.upper ?? null, 6.172376866280666);
    expectClose(middle?.adjusted95.lower ?? null, 0.8790391976469009);
    expectClose(middle?.adjusted998.upper ?? null, 16.467086957410455);
  });

  it('calls fewer units outliers once over-dispersion is allowed for', () => {
    const { points } = funnelOfRates(RATES, 1000);
    expect(points.map(({ verdict }) => verdict)).toEqual([
      'within',
      'within',
      'within',
      'higher-99.8',
      'lower-99.8',
      'lower-99.8',
      'higher-95',
      'lower-99.8'
    ]);
    expect(points.map(({ adjustedVerdict }) => adjustedVerdict)).toEqual([
      'within',
      'within',
      'within',
      'within',
      'within',
      'lower-95',
      'within',
      'within'
    ]);
  });

  it('does not depend on the order of units or the unit of the rate, and never narrows by adjusting', () => {
    fc.assert(
      fc.property(many, (units) => {
        const funnel = funnelOfRates(units, 1000);
        const back = funnelOfRates(units.toReversed(), 1000);
        expect({ ...back, points: back.points.toReversed() }).toEqual(funnel);
        const scaled = funnelOfRates(units, 100_000);
        expectClose(scaled.pooled, Number(funnel.pooled) * 100);
        expect(scaled.points.map((p) => p.verdict)).toEqual(funnel.points.map((p) => p.verdict));
        for (const { plain95, adjusted95 } of funnel.phi === null ? [] : funnel.curve) {
          expect(Number(adjusted95.lower)).toBeLessThanOrEqual(Number(plain95.lower));
          expect(Number(adjusted95.upper)).toBeGreaterThanOrEqual(Number(plain95.upper));
        }
      }),
      { seed: 75, numRuns: 20 }
    );
  });

  it('draws its curve from the smallest to the largest unit', () => {
    const { curve } = funnelOfRates(RATES, 1000);
    expectClose(curve[0]?.denominator ?? null, 900);
    expectClose(curve[curve.length - 1]?.denominator ?? null, 21000);
    expect(curve.length).toBe(61);
  });

  it('keeps a unit without figures in its row without a verdict, and out of the pooled value', () => {
    const gaps = unitsOf([
      [null, 500],
      [9, null],
      [3, 0]
    ]).map((unit) => ({ ...unit, id: `gap-${unit.id}` }));
    const funnel = funnelOfRates([...gaps, ...RATES], 1000);
    expectClose(funnel.pooled, 4.616419919246299);
    expect(funnel.n).toBe(8);
    expect(
      funnel.points
        .slice(0, 3)
        .map(({ value, verdict, adjustedVerdict }) => [value, verdict, adjustedVerdict])
    ).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null]
    ]);
    expect(funnel.points[8]).toMatchObject({ value: 0, verdict: 'lower-99.8' });
  });

  it('has no over-dispersion for a single unit or where nothing was counted, and is empty without units', () => {
    expect(funnelOfRates(RATES.slice(0, 1), 1000)).toMatchObject({ n: 1, phi: null, tauSquared: null });
    const nothing = funnelOfRates(
      unitsOf([
        [0, 500],
        [0, 900]
      ]),
      1000
    );
    expect(nothing).toMatchObject({ pooled: 0, phi: null });
    expect(nothing.points[0]).toMatchObject({ value: 0, verdict: 'within', adjustedVerdict: null });
    expect(funnelOfRates([], 1000)).toEqual({
      pooled: null,
      n: 0,
      phi: null,
      tauSquared: null,
      points: [],
      curve: []
    });
  });

  it('refuses impossible numbers and says which', () => {
    expect(() => funnelOfRates(unitsOf([[-1, 5]]), 1000)).toThrow(
      'count must be a finite number not below 0, got -1'
    );
    expect(() => funnelOfRates(RATES, 0)).toThrow('multiplier must be a finite number above 0, got 0');
    expect(() => funnelOfRates(RATES, 1000, [0])).toThrow('denominators must be');
  });
});

describe('funnel of proportions', () => {
  it('gives pooled value, φ, τ² and limits', () => {
    const funnel = funnelOfProportions(SHARES, [7, 90]);
    expectClose(funnel.pooled, 0.573208722741433);
    expectClose(funnel.phi, 9.166024975155779);
    expectClose(funnel.tauSquared, 0.05693340647695541);
    const [small, large] = funnel.curve;
    expectClose(small?.plain95.lower ?? null, 0.2068021684895751);
    expectClose(small?.adjusted95.lower ?? null, 0.06723559004630952);
    expectClose(small?.adjusted95.upper ?? null, 0.9867533235044246);
    expectClose(large?.plain998.upper ?? null, 0.7343230033260235);
    expectClose(large?.adjusted95.upper ?? null, 0.9466903838728752);
    expectClose(large?.adjusted998.lower ?? null, 0.010724632134140329);
  });

  it('takes units in which none or all have the property', () => {
    const none = funnelOfProportions(
      unitsOf([
        [0, 8],
        [0, 12]
      ])
    );
    expect(none).toMatchObject({ pooled: 0, phi: 0, tauSquared: 0 });
    expect(none.points.map(({ verdict }) => verdict)).toEqual(['within', 'within']);
    expect(
      funnelOfProportions(
        unitsOf([
          [8, 8],
          [12, 12]
        ])
      ).points[0]
    ).toMatchObject({ value: 1, verdict: 'within' });
  });

  it('refuses a count above its denominator', () => {
    expect(() => funnelOfProportions(unitsOf([[9, 8]]))).toThrow('x must not be above n = 8, got 9');
  });
});
